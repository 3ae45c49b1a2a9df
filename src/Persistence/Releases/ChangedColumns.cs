using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OpenEmulationData.Persistence.Individuals;

namespace OpenEmulationData.Persistence.Releases;

/// <summary>The columns of a change as they are kept.</summary>
internal static class ChangedColumns
{
    /// <summary>The column of a person's name in the file of awards.</summary>
    public const string Name = "recipient_name_vi";

    /// <summary>Vietnamese stays readable, and half as long.</summary>
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ChangedColumn[] Read(string json) => JsonSerializer.Deserialize<ChangedColumn[]>(json)!;

    public static string ToJson(IReadOnlyList<ChangedColumn> columns) => JsonSerializer.Serialize(columns, s_json);

    /// <summary>The columns without the names of the person, wherever they stand; the same text when it has none.</summary>
    public static string WithoutNames(string json)
    {
        ChangedColumn[] columns = Read(json);
        string[] names = [.. columns.Where(column => column.Column == Name)
            .SelectMany(column => new[] { column.Before, column.After }).OfType<string>().Where(name => name != Individual.WithheldName)];
        return names.Length == 0 ? json : ToJson([.. columns.Select(column => column.Column == Name
            ? column with { Before = null, After = null }
            : column with { Before = Without(column.Before, names), After = Without(column.After, names) })]);
    }

    private static string? Without(string? text, string[] names) =>
        names.Aggregate(text, (rest, name) => rest?.Replace(name, Individual.WithheldName, StringComparison.OrdinalIgnoreCase));
}
