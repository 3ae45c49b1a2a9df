using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Events;

namespace OpenEmulationData.Schema.Events;

/// <summary>Asks for reviews, launches and other meetings (hội nghị), by date.</summary>
[QueryType]
internal static class EventQueries
{
    /// <summary>Reviews, launches and other meetings (hội nghị), by date.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Event> GetEvents(PortalDbContext db) => db.Events.OrderBy(@event => @event.Date);
}
