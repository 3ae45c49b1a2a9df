using System.Text.Json;

namespace OpenEmulationData.Twin;

/// <summary>One question of the benchmark, answered by hand.</summary>
/// <param name="Letter">Its letter in the report.</param>
/// <param name="UsesDatabase">Whether it needs a connection.</param>
/// <param name="Write">Writes the properties of <c>data</c>.</param>
internal sealed record Scenario(string Letter, bool UsesDatabase, Action<TwinConnection, Variables, Utf8JsonWriter> Write);
