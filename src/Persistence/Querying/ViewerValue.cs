using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>What the filter of <see cref="PortalDbContext"/> compares with.</summary>
internal enum ViewerValue
{
    LiftedBy,
    EndedBy,
}

/// <summary>Finds the values of the viewer that a statement's parameters stand for.</summary>
internal static class ViewerValues
{
    /// <summary>How EF Core begins the names of what a query filter reads of its context.</summary>
    private const string Prefix = "ef_filter__";

    /// <summary>The value that a parameter stands for, or null when it is none of the filter's.</summary>
    public static ViewerValue? Find(string parameterName)
    {
        var name = parameterName.AsSpan().TrimStart('@');
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        name = name[Prefix.Length..];
        return name.StartsWith(nameof(ViewerValue.LiftedBy), StringComparison.Ordinal) ? ViewerValue.LiftedBy
            : name.StartsWith(nameof(ViewerValue.EndedBy), StringComparison.Ordinal) ? ViewerValue.EndedBy
            : null;
    }

    public static DateTime Of(Viewer viewer, ViewerValue value) => value is ViewerValue.LiftedBy ? viewer.LiftedBy : viewer.EndedBy;
}
