using System.Globalization;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Export;

/// <summary>Faults of a package as CSV, values guarded against spreadsheets that would run them.</summary>
public static class FaultTable
{
    /// <summary>The table: file, line, column, value, reason, mend.</summary>
    public static byte[] ToCsv(IReadOnlyList<PackageFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        CsvBuffer rows = new();
        rows.Row("file", "line", "column", "value", "reason", "mend");
        foreach (PackageFault fault in faults)
        {
            rows.Row(
                fault.File, fault.Line.ToString(CultureInfo.InvariantCulture), fault.Column ?? "", SpreadsheetGuard.Guard(fault.Value ?? ""), fault.Reason, fault.Mend);
        }

        return rows.Written.ToArray();
    }
}
