using System.Text.Json;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Conformance;

/// <summary>The schemas and worlds that jobs made, by name, and the jobs that use them.</summary>
internal sealed class Session
{
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphQLEngine> _engines = new(StringComparer.Ordinal);
    private World _world = World.Empty;

    /// <summary>Does what the job's <c>op</c> says and writes the answer as one JSON object.</summary>
    public async ValueTask AnswerAsync(JsonElement job, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        switch (job.GetProperty("op").GetString())
        {
            case "schema":
                SchemaJob.Build(Text(job, "sdl"), writer, BindToWorld, schema => Keep(Text(job, "name"), schema));
                break;
            case "print":
                SchemaJob.Print(_schemas[Text(job, "schema")], writer);
                break;
            case "document":
                DocumentJob.Check(_schemas[Text(job, "schema")], Text(job, "text"), writer);
                break;
            case "world":
                _world = new World(job.GetProperty("objects").Clone());
                break;
            case "execute":
                _world.BeginRequest();
                await ExecutionJob.RunAsync(_engines[Text(job, "schema")], job, writer);
                break;
            case var unknown:
                throw new InvalidOperationException($"There is no job {unknown}.");
        }

        writer.WriteEndObject();
    }

    private static string Text(JsonElement job, string name) => job.GetProperty(name).GetString()!;

    private void Keep(string name, Schema schema)
    {
        _schemas[name] = schema;
        _engines[name] = ExecutionJob.CreateEngine(schema);
    }

    private void BindToWorld(SchemaBuilder builder, Schema unbound) => WorldBindings.Bind(builder, unbound, () => _world);
}
