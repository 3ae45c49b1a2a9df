using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Api.Health;

/// <summary>The database answers and holds a release.</summary>
internal sealed class DatabaseCheck(ReadSessionPool pool) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var session = pool.Open();
        return await session.GetReleaseAsync(cancellationToken) > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
