using System.Collections.Immutable;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Reads <c>withdrawals.csv</c>, which comes before all others: no name that it withdraws gets any further.</summary>
internal static class WithdrawalImport
{
    public const string Resource = "withdrawals";

    private const string Code = "individual_id";
    private const string Day = "date";
    private const string Reason = "reason";

    /// <summary>How the file is described.</summary>
    public static ResourceDescriptor Description { get; } = new()
    {
        Name = Resource,
        Path = PackageFormat.WithdrawalsFile,
        Schema = new SchemaDescriptor
        {
            Fields =
            [
                new FieldDescriptor { Name = Code, Type = "string", Constraints = new ConstraintsDescriptor { Required = true, Pattern = "P-.+" } },
                new FieldDescriptor { Name = Day, Type = "date", Constraints = new ConstraintsDescriptor { Required = true } },
                new FieldDescriptor
                {
                    Name = Reason,
                    Type = "string",
                    Constraints = new ConstraintsDescriptor { Required = true, Enum = [.. ContractNames<WithdrawalReason>.All] },
                },
            ],
            PrimaryKey = [Code],
        },
    };

    /// <summary>Reads the file, if the package has one; returns the lines of its rows.</summary>
    public static IReadOnlyDictionary<string, int> Read(string folder, WithheldNames names, FaultCollector faults, CancellationToken cancellationToken)
    {
        Sink sink = new(names);
        if (File.Exists(Path.Combine(folder, PackageFormat.WithdrawalsFile)))
        {
            PackageDescriptor none = new() { Name = "", Resources = ImmutableArray<ResourceDescriptor>.Empty };
            new ResourceReader(Description, new ReferenceIndex(none), faults).Read(folder, sink, static _ => { }, cancellationToken);
        }

        return sink.Lines;
    }

    /// <summary>Faults those of the package that no award of it answers to.</summary>
    public static void CheckPresence(WithheldNames names, IReadOnlyDictionary<string, int> lines, FaultCollector faults)
    {
        foreach (Withdrawal missing in names.All.Where(withdrawal => lines.ContainsKey(withdrawal.Code) && !names.IsPresent(withdrawal) && !names.IsKnown(withdrawal)))
        {
            faults.Add(
                PackageFormat.WithdrawalsFile, lines[missing.Code], Code, missing.Code, "no award of the package goes to this individual", "write P- and the award_id of the award");
        }
    }

    /// <summary>Writes the file as it is exported: the given withdrawals, by their codes.</summary>
    public static void Write(CsvBuffer rows, IEnumerable<Withdrawal> withdrawals)
    {
        rows.Row(Code, Day, Reason);
        foreach (Withdrawal withdrawal in withdrawals)
        {
            rows.Row(
                withdrawal.Code,
                withdrawal.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                ContractNames<WithdrawalReason>.All[(int)withdrawal.Reason]);
        }
    }

    private sealed class Sink(WithheldNames names) : IRowSink
    {
        public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

        public void Header(ReadOnlySpan<string> columns, IReadOnlyDictionary<string, int> places)
        {
        }

        public void Row(PackageRow row, string key, string[] cells)
        {
            Lines[key] = row.Line;
            names.Add(new Withdrawal { Code = key, Date = row.Date(Day) ?? default, Reason = row.RequiredChoice<WithdrawalReason>(Reason) });
        }
    }
}
