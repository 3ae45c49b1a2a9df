using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Pacts;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Events;

/// <summary>A review, a launch, the signing of a pact or another meeting (hội nghị tổng kết, phát động, ký giao ước).</summary>
[ObjectType<Event>, Node(IdField = nameof(Event.Code))]
internal static class EventType
{
    internal static void Configure(IObjectTypeDescriptor<Event> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The commitments signed there (giao ước thi đua).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Pact> GetPacts([Parent] Event @event, PortalDbContext db) =>
        db.Pacts.Where(p => p.EventId == @event.Id).OrderBy(p => p.Year);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] Event @event, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.Event && c.FactId == @event.Id).OrderBy(c => c.Ordinal);
}
