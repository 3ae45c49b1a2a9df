using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Units;
using OpenEmulationData.Schema.Sources;

namespace OpenEmulationData.Schema.Units;

/// <summary>One version of an administrative unit (đơn vị hành chính): a new one starts when its name, type, parent or territory changes. The code alone is ambiguous over time.</summary>
[ObjectType<AdministrativeUnit>, Node(IdField = nameof(AdministrativeUnit.Version))]
internal static class AdministrativeUnitType
{
    internal static void Configure(IObjectTypeDescriptor<AdministrativeUnit> descriptor) => descriptor
        .Implements<ICited>();

    /// <summary>The units above it at the time, the nearest first.</summary>
    public static IQueryable<AdministrativeUnit> GetAncestors([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.UnitClosures.Where(c => c.DescendantId == unit.Id && c.Depth > 0).OrderBy(c => c.Depth).Select(c => c.Ancestor);

    /// <summary>The units directly below it at the time.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<AdministrativeUnit> GetChildren([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.AdministrativeUnits.Where(u => u.ParentId == unit.Id).OrderBy(u => u.NameSort);

    /// <summary>The versions whose territory, or a part of it, it carries on.</summary>
    public static IQueryable<AdministrativeUnit> GetPredecessors([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.UnitLineages.Where(l => l.SuccessorId == unit.Id).OrderBy(l => l.Predecessor.NameSort).ThenBy(l => l.PredecessorId).Select(l => l.Predecessor);

    /// <summary>The versions that carry on its territory, or a part of it.</summary>
    public static IQueryable<AdministrativeUnit> GetSuccessors([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.UnitLineages.Where(l => l.PredecessorId == unit.Id).OrderBy(l => l.Successor.NameSort).ThenBy(l => l.SuccessorId).Select(l => l.Successor);

    /// <summary>What it is part of today: itself while it is valid, several units when it was split.</summary>
    public static IQueryable<AdministrativeUnit> GetCurrent([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.UnitsToday.Where(t => t.UnitId == unit.Id).OrderBy(t => t.Current.NameSort).ThenBy(t => t.CurrentId).Select(t => t.Current);

    /// <summary>The bodies of the unit.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Organization> GetOrganizations([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.Organizations.Where(o => o.UnitId == unit.Id).OrderBy(o => o.NameSort);

    /// <summary>The campaigns of the unit.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Campaign> GetCampaigns([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.Campaigns.Where(c => c.UnitId == unit.Id).OrderBy(c => c.NameSort);

    /// <summary>The clusters of the unit.</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Cluster> GetClusters([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.Clusters.Where(c => c.UnitId == unit.Id).OrderBy(c => c.NameSort);

    /// <summary>The named awards whose recipients are of the unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="includeDescendants">Whether those of the units below it count too.</param>
    /// <param name="db">The database.</param>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Award> GetAwards([Parent] AdministrativeUnit unit, PortalDbContext db, bool includeDescendants = true) =>
        includeDescendants
            ? db.Awards.Where(a => db.UnitClosures.Any(c => c.AncestorId == unit.Id && c.DescendantId == a.UnitId))
            : db.Awards.Where(a => a.UnitId == unit.Id);

    /// <summary>The places where it was printed, the most important first.</summary>
    public static IQueryable<Citation> GetCitations([Parent] AdministrativeUnit unit, PortalDbContext db) =>
        db.Citations.Where(c => c.FactKind == FactKind.AdministrativeUnit && c.FactId == unit.Id).OrderBy(c => c.Ordinal);
}
