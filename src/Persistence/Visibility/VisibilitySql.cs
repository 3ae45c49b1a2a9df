using System.Globalization;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Visibility;

/// <summary>The filter of <see cref="PortalDbContext"/> for statements that are written by hand.</summary>
internal static class VisibilitySql
{
    public const string LiftedBy = "@liftedBy";
    public const string EndedBy = "@endedBy";
    public const string Now = "@now";

    /// <summary>
    /// Whether no award is hidden from the viewer, no individual, and no organization restricted, as the filter sees it; the number of the
    /// release, which every answer tells; and when something is lifted or ends next.
    /// </summary>
    public static readonly string FirstLook =
        $"SELECT NOT EXISTS ({HiddenFrom(FactKind.Award)}), NOT EXISTS ({HiddenFrom(FactKind.Individual)}), NOT EXISTS ({Restricted(FactKind.Organization)}),"
        + " (SELECT MAX(Number) FROM Releases),"
        + $" (SELECT MIN(n.Next) FROM (SELECT MIN(VisibleFrom) AS Next FROM FactRestrictions WHERE VisibleFrom > {Now}"
        + $" UNION ALL SELECT MIN(VisibleUntil) FROM FactRestrictions WHERE VisibleUntil > {Now}) n)";

    /// <summary>The search entries that are hidden from the viewer.</summary>
    public static readonly string HiddenEntries =
        HiddenFrom(FactKind.Individual, "SearchEntryId") + " AND h.SearchEntryId IS NOT NULL";

    /// <summary>Whether the viewer sees a fact.</summary>
    /// <param name="kind">The kind of the fact.</param>
    /// <param name="key">The column of its key.</param>
    public static string SeesFact(FactKind kind, string key) => $"{key} NOT IN ({HiddenFrom(kind)})";

    /// <summary>Whether a cell, or a total, is the one that holds for the viewer.</summary>
    /// <param name="audience">The viewer's audience.</param>
    /// <param name="alias">The table.</param>
    public static string SeesFigure(Audiences audience, string alias) =>
        $"({alias}.Audiences & {((int)audience).ToString(CultureInfo.InvariantCulture)}) <> 0"
        + $" AND ({alias}.VisibleFrom IS NULL OR {alias}.VisibleFrom <= {Now}) AND ({alias}.VisibleUntil IS NULL OR {alias}.VisibleUntil > {Now})";

    private static string HiddenFrom(FactKind kind, string column = "FactId") => $"{Restricted(kind, column)} AND (h.VisibleFrom > {LiftedBy} OR h.VisibleUntil <= {EndedBy})";

    private static string Restricted(FactKind kind, string column = "FactId") =>
        $"SELECT h.{column} FROM FactRestrictions h WHERE h.FactKind = {((int)kind).ToString(CultureInfo.InvariantCulture)}";
}
