namespace OpenEmulationData.Persistence.Querying;

/// <summary>What the filter of <see cref="PortalDbContext"/> reads of its context, by the names of its members.</summary>
internal enum ViewerValue
{
    LiftedBy,
    EndedBy,
    NoAwardIsHidden,
    NoIndividualIsHidden,
    NoOrganizationIsRestricted,
}

/// <summary>Finds the values of the filter in statements.</summary>
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
        foreach (var value in Enum.GetValues<ViewerValue>())
        {
            // A number follows when the filter is in a statement more than once.
            if (name.TrimEnd("0123456789").SequenceEqual(value.ToString()))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The type of a value in the model.</summary>
    public static Type TypeOf(ViewerValue value) => value is ViewerValue.LiftedBy or ViewerValue.EndedBy ? typeof(DateTime) : typeof(bool);
}
