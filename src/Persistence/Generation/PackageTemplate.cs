using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Generation;

/// <summary>What generated packages have of the real one: the description of the format, the provinces and the titles.</summary>
internal static class PackageTemplate
{
    /// <summary>The columns of each file, by the resource's name.</summary>
    public static IReadOnlyDictionary<string, string[]> Columns { get; } = ReadDescription()["resources"]!.AsArray().ToDictionary(
        resource => (string)resource!["name"]!,
        resource => resource!["schema"]!["fields"]!.AsArray().Select(field => (string)field!["name"]!).ToArray(),
        StringComparer.Ordinal);

    /// <summary>A description of the format with a name of its own.</summary>
    public static JsonObject ReadDescription()
    {
        using Stream stream = Open("datapackage.json");
        return JsonNode.Parse(stream)!.AsObject();
    }

    /// <summary>The rows of a file of the real package, by column.</summary>
    public static IEnumerable<Dictionary<string, string>> ReadRows(string file)
    {
        using StreamReader text = new(Open(file));
        using CsvParser parser = new(text, CultureInfo.InvariantCulture);
        parser.Read();
        string[] header = parser.Record!;
        while (parser.Read())
        {
            string[] cells = parser.Record!;
            yield return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }

    /// <summary>Writes a row whose cells are named; the others are empty.</summary>
    public static void WriteRow(this CsvBuffer rows, string resource, IReadOnlyDictionary<string, string> cells)
    {
        foreach (string column in Columns[resource])
        {
            rows.Cell(cells.GetValueOrDefault(column, ""));
        }

        rows.EndRow();
    }

    private static Stream Open(string file) => typeof(PackageTemplate).Assembly.GetManifestResourceStream($"generation/{file}")!;
}
