using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Pacts;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Pacts;

/// <summary>A yearly signed commitment of the members of a cluster or the bodies of a unit (giao ước thi đua).</summary>
[ObjectType<Pact>, Node(IdField = nameof(Pact.Code))]
internal static class PactType
{
    internal static void Configure(IObjectTypeDescriptor<Pact> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] Pact pact, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.Pact && c.FactId == pact.Id).OrderBy(c => c.Ordinal);
}
