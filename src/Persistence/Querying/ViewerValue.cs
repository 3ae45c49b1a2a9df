using OpenEmulationData.Persistence.Visibility;

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

/// <summary>The values of one viewer at one state of the database, made once for all statements of a session.</summary>
internal sealed class ViewerValues(Viewer viewer)
{
    /// <summary>How EF Core begins the names of what a query filter reads of its context.</summary>
    private const string Prefix = "ef_filter__";

    /// <summary>What the database is asked for, in the order of its answer.</summary>
    private static readonly ViewerValue[] s_looked = [ViewerValue.NoAwardIsHidden, ViewerValue.NoIndividualIsHidden, ViewerValue.NoOrganizationIsRestricted];

    private readonly object?[] _values = new object?[Enum.GetValues<ViewerValue>().Length];

    /// <summary>The number of the release, 0 when nothing is published; null while nothing was looked for.</summary>
    public int? Release { get; private set; }

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

    /// <summary>A value, read at first use where it depends on the database.</summary>
    public object Get(ViewerValue value, ReadConnection connection)
    {
        if (_values[(int)value] is null)
        {
            Read(value, connection);
        }

        return _values[(int)value]!;
    }

    private void Read(ViewerValue value, ReadConnection connection)
    {
        if (TypeOf(value) == typeof(DateTime))
        {
            _values[(int)value] = value is ViewerValue.LiftedBy ? viewer.LiftedBy : viewer.EndedBy;
            return;
        }

        var command = connection.GetCommand(VisibilitySql.FirstLook);
        command.Set(VisibilitySql.LiftedBy, viewer.LiftedBy);
        command.Set(VisibilitySql.EndedBy, viewer.EndedBy);
        using var row = command.Run();
        row.Read();
        for (var i = 0; i < s_looked.Length; i++)
        {
            _values[(int)s_looked[i]] = row.GetBoolean(i);
        }

        Release = row.IsDBNull(s_looked.Length) ? 0 : row.GetInt32(s_looked.Length);
    }
}
