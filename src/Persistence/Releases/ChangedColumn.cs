using System.Text.Json.Serialization;

namespace OpenEmulationData.Persistence.Releases;

/// <summary>One column of a fact that is different. Null is an empty cell, or a name that is withheld.</summary>
/// <param name="Column">The column's name in the file.</param>
/// <param name="Before">What stood there before.</param>
/// <param name="After">What stands there now.</param>
public sealed record ChangedColumn(
    [property: JsonPropertyName("column")] string Column,
    [property: JsonPropertyName("before")] string? Before,
    [property: JsonPropertyName("after")] string? After);
