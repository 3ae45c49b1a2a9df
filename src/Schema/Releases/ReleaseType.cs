using Microsoft.EntityFrameworkCore;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Schema.Releases;

/// <summary>A published, immutable state of the data (đợt công bố).</summary>
[ObjectType<Release>, Node(IdField = nameof(Release.Key))]
internal static class ReleaseType
{
    internal static void Configure(IObjectTypeDescriptor<Release> descriptor) => descriptor.Ignore(r => r.Key);

    /// <summary>Finds releases by their numbers.</summary>
    [NodeResolver]
    public static async Task<IReadOnlyList<Release?>> GetReleasesByKeyAsync(
        IReadOnlyList<string> keys, IDbContextFactory<PortalDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var numbers = keys.Select(static k => int.TryParse(k, out var number) ? number : 0).ToArray();
        var found = await database.Releases.AsNoTracking().Where(r => numbers.Contains(r.Number)).ToDictionaryAsync(r => r.Number, cancellationToken);
        return [.. numbers.Select(n => found.GetValueOrDefault(n))];
    }
}
