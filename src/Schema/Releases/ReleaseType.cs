using Microsoft.EntityFrameworkCore;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Visibility;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Releases;

/// <summary>A published, immutable state of the data (đợt công bố).</summary>
[ObjectType<Release>, Node(IdField = nameof(Release.Key))]
internal static class ReleaseType
{
    internal static void Configure(IObjectTypeDescriptor<Release> descriptor) => descriptor.Ignore(r => r.Key).Ignore(r => r.PublicChecksum);

    /// <summary>
    /// SHA-256 of the canonical content of the data package, lower-case hexadecimal; without awards that were hidden on the day and the ends of
    /// embargoes, except for stewards.
    /// </summary>
    public static string GetChecksum([Parent] Release release, FieldBatch batch) =>
        batch.Request.GetReadSession().Viewer.Audience is Audiences.Steward ? release.Checksum : release.PublicChecksum;

    /// <summary>Finds releases by their numbers.</summary>
    [NodeResolver]
    public static async Task<IReadOnlyList<Release?>> GetReleasesByKeyAsync(
        IReadOnlyList<string> keys, FieldBatch batch, CancellationToken cancellationToken)
    {
        var numbers = keys.Select(static k => int.TryParse(k, out var number) ? number : 0).ToArray();
        var found = await batch.Request.GetReadSession().QueryAsync(
            database => database.Releases.AsNoTracking().Where(r => numbers.Contains(r.Number)).ToDictionaryAsync(r => r.Number, cancellationToken),
            cancellationToken);
        return [.. numbers.Select(n => found.GetValueOrDefault(n))];
    }
}
