using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Visibility;
using OpenEmulationData.Schema.Data;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Awards;

/// <summary>One title for one recipient (quyết định khen thưởng). Look at `status`: proposed is not conferred.</summary>
[ObjectType<Award>, Node(IdField = nameof(Award.Code))]
internal static class AwardType
{
    private static readonly EntityLoader<Organization, int> s_organizations = new(o => o.Id);
    private static readonly EntityLoader<Individual, int> s_individuals = new(p => p.Id);

    internal static void Configure(IObjectTypeDescriptor<Award> descriptor) => descriptor
        .Implements<ICited>()
        .FilterOnly(a => a.Organization)
        .FilterOnly(a => a.Individual);

    /// <summary>Who received the award or is proposed for it.</summary>
    [GraphQLType<IAwardRecipient>]
    public static async ValueTask<IReadOnlyList<object>> GetRecipientAsync(
        [Parent(nameof(Award.OrganizationId), nameof(Award.IndividualId))] IReadOnlyList<Award> awards,
        FieldBatch batch,
        CancellationToken cancellationToken)
    {
        var organizations = await s_organizations.LoadAsync(batch, [.. awards.Select(a => (object?)a.OrganizationId)], cancellationToken);
        var individuals = await s_individuals.LoadAsync(batch, [.. awards.Select(a => (object?)a.IndividualId)], cancellationToken);
        return [.. organizations.Zip(individuals, static (organization, individual) => (object)organization! ?? individual!)];
    }

    /// <summary>Until then, in UTC, only the press may see the award; only ever told to the press.</summary>
    public static DateTime? GetEmbargoedUntil([Parent(nameof(Award.EmbargoedUntil))] Award award, FieldBatch batch) =>
        batch.Request.GetReadSession().Viewer.Audience is Audiences.Public ? null : award.EmbargoedUntil;

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] Award award, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.Award && c.FactId == award.Id).OrderBy(c => c.Ordinal);
}
