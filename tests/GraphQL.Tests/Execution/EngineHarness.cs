using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Execution;

/// <summary>An engine over an SDL text; query in, JSON out.</summary>
internal sealed class EngineHarness(SchemaBuilder builder, GraphQLLimits? limits = null)
{
    private readonly GraphQLEngine _engine = new(builder.Build(), limits ?? new GraphQLLimits(), NullLogger<GraphQLEngine>.Instance);

    /// <summary>What the caller may.</summary>
    public IReadOnlySet<string> Policies { get; init; } = new HashSet<string>();

    public static EngineHarness For(string sdl, params (string Coordinate, Func<object, object?> Resolve)[] resolvers) =>
        new(resolvers.Aggregate(SchemaBuilder.FromSdl(sdl), static (b, r) => b.BindResolver(r.Coordinate, Each(r.Resolve))));

    /// <summary>A resolver for one parent at a time.</summary>
    public static BatchResolver Each(Func<object, object?> resolve) => (batch, _) =>
        ValueTask.FromResult<IReadOnlyList<FieldResult>>([.. batch.Parents.Select(p => new FieldResult(resolve(p)))]);

    public async Task<string> ExecuteAsync(string query, string? variables = null, string? operationName = null, bool reportCost = false)
    {
        using var json = JsonDocument.Parse(variables ?? "{}");
        var response = await _engine.ExecuteAsync(
            new GraphQLRequest
            {
                Document = Encoding.UTF8.GetBytes(query),
                OperationName = operationName,
                Variables = json.RootElement,
                Services = EmptyServices.Instance,
                ReportCost = reportCost,
                Policies = Policies,
            },
            TestContext.Current.CancellationToken);
        return ToJson(response);
    }

    public static string ToJson(GraphQLResponse response)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            response.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal sealed class EmptyServices : IServiceProvider
    {
        public static EmptyServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
