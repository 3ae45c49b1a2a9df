using System.Text.Json.Nodes;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Generation;

/// <summary>
/// Writes a synthetic data package of any size in the format of the real one: the same seed and size give the same bytes.
/// Provinces and titles are real; districts, communes, bodies, people and awards are invented.
/// </summary>
public static class PackageGenerator
{
    /// <summary>The source of everything that no list of a province prints.</summary>
    internal const string SourceCode = "GEN";

    private const int FlushSize = 1 << 16;
    private const int AwardsPerTally = 100;

    /// <summary>Writes the package; files that are there already are replaced.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="awards">How many named awards.</param>
    /// <param name="seed">What is random depends on it alone.</param>
    /// <param name="cancellationToken">Stops the work; the folder then holds a part of a package.</param>
    public static void Generate(string folder, int awards, long seed, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(awards);
        Directory.CreateDirectory(folder);
        SeededRandom random = new(seed);
        CsvBuffer unitRows = Start("administrative_units");
        GeneratedUnits units = new(unitRows, random);
        Save(folder, "administrative_units", unitRows);
        CsvBuffer bodyRows = Start("organizations");
        GeneratedBodies bodies = new(bodyRows);
        bodies.WriteAll(units);
        Save(folder, "organizations", bodyRows);
        Write(folder, "sources", rows => GeneratedFrame.WriteSources(rows, units));
        Write(folder, "legal_documents", _ => { });
        Write(folder, "award_titles", GeneratedFrame.WriteTitles);
        Write(folder, "campaigns", rows => GeneratedFrame.WriteCampaigns(rows, units));
        Write(folder, "clusters", GeneratedFrame.WriteClusters);
        Write(folder, "cluster_memberships", rows => GeneratedFrame.WriteMemberships(rows, units));
        Write(folder, "cluster_leadership", rows => GeneratedFrame.WriteLeaderships(rows, units));
        Write(folder, "events", rows => GeneratedFrame.WriteEvents(rows, units));
        Write(folder, "pacts", GeneratedFrame.WritePacts);
        Write(folder, "reported_figures", rows => GeneratedFrame.WriteFigures(rows, units, random));
        WriteAwards(folder, awards, units, bodies, random, cancellationToken);
        WriteDescription(folder, awards, seed);
    }

    private static void WriteAwards(
        string folder, int awards, GeneratedUnits units, GeneratedBodies bodies, SeededRandom random, CancellationToken cancellationToken)
    {
        CsvBuffer rows = Start("awards");
        GeneratedAwards generated = new(rows, units, bodies, random);
        using (FileStream file = Create(folder, "awards.csv"))
        {
            for (int left = awards; left > 0;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                left -= generated.WriteDecision(left);
                if (rows.Length >= FlushSize)
                {
                    file.Write(rows.Written);
                    rows.Clear();
                }
            }

            file.Write(rows.Written);
            rows.Clear();
        }

        rows.Row(PackageTemplate.Columns["award_tallies"]);
        for (int place = 1; place <= awards / AwardsPerTally; place++)
        {
            generated.WriteTally(place);
        }

        Save(folder, "award_tallies", rows);
    }

    private static void WriteDescription(string folder, int awards, long seed)
    {
        JsonObject description = PackageTemplate.ReadDescription();
        description["name"] = $"open-emulation-data-generated-{awards}-{seed}";
        description["title"] = "Generated emulation data";
        description["description"] = $"{awards} invented awards, seed {seed}, for load tests. Nothing in it is a fact.";
        using FileStream file = Create(folder, "datapackage.json");
        using System.Text.Json.Utf8JsonWriter writer = new(file, new System.Text.Json.JsonWriterOptions { Indented = true, NewLine = "\n" });
        description.WriteTo(writer);
    }

    private static void Write(string folder, string resource, Action<CsvBuffer> write)
    {
        CsvBuffer rows = Start(resource);
        write(rows);
        Save(folder, resource, rows);
    }

    private static CsvBuffer Start(string resource)
    {
        CsvBuffer rows = new();
        rows.Row(PackageTemplate.Columns[resource]);
        return rows;
    }

    private static void Save(string folder, string resource, CsvBuffer rows)
    {
        using FileStream file = Create(folder, $"{resource}.csv");
        file.Write(rows.Written);
    }

    private static FileStream Create(string folder, string file) => new(Path.Combine(folder, file), FileMode.Create, FileAccess.Write);
}
