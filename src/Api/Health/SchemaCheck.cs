using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.Health;

/// <summary>The schema is built and answers.</summary>
internal sealed class SchemaCheck(GraphQLEngine engine, IServiceProvider services) : IHealthCheck
{
    private static readonly byte[] s_document = "{ __typename }"u8.ToArray();

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var answer = await engine.ExecuteAsync(new GraphQLRequest { Document = s_document, Services = services }, cancellationToken);
        return answer.HasErrors ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy();
    }
}
