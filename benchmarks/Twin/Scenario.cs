using System.Text.Json;

namespace OpenEmulationData.Twin;

/// <summary>One question of the benchmark, answered by hand.</summary>
/// <param name="Letter">Its letter in the report.</param>
/// <param name="Reads">Whether it reads from the database; all that it reads must be of one state.</param>
/// <param name="Write">Writes the properties of <c>data</c>.</param>
internal sealed record Scenario(string Letter, bool Reads, Action<TwinConnection, Variables, Utf8JsonWriter> Write);
