using Microsoft.EntityFrameworkCore;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Schema.Releases;

/// <summary>Asks for published states of the data.</summary>
[QueryType]
internal static class ReleaseQueries
{
    /// <summary>What is published now.</summary>
    public static async Task<Release> GetReleaseAsync(IDbContextFactory<PortalDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Releases.AsNoTracking().OrderByDescending(r => r.Number).FirstAsync(cancellationToken);
    }
}
