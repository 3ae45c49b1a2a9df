using System.Text.Json;

namespace OpenEmulationData.Twin;

/// <summary>One question of the benchmark, answered by hand.</summary>
/// <param name="Letter">Its letter in the report.</param>
/// <param name="Statements">How many statements it takes: with several, all must see one state of the database.</param>
/// <param name="Write">Writes the properties of <c>data</c>.</param>
internal sealed record Scenario(string Letter, int Statements, Action<TwinConnection, Variables, Utf8JsonWriter> Write);
