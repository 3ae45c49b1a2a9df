using System.Data.Common;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>
/// What a session asks first: which release it sees, and what is hidden from its viewer. Another session may rely on it as long as the
/// database does not change and nothing is lifted or ends; between two such moments all moments show the same.
/// </summary>
internal sealed class FirstLook
{
    private readonly Viewer _viewer;
    private readonly object?[] _values = new object?[Enum.GetValues<ViewerValue>().Length];

    /// <summary>When something is lifted or ends next; null: nothing will.</summary>
    private readonly DateTime? _next;

    /// <summary>Knows the moments alone, for statements that compare with nothing else.</summary>
    public FirstLook(Viewer viewer)
    {
        _viewer = viewer;
        _values[(int)ViewerValue.LiftedBy] = viewer.LiftedBy;
        _values[(int)ViewerValue.EndedBy] = viewer.EndedBy;
    }

    /// <summary>Reads a row of <see cref="VisibilitySql.FirstLook"/>.</summary>
    public FirstLook(Viewer viewer, DbDataReader row)
        : this(viewer)
    {
        _values[(int)ViewerValue.NoAwardIsHidden] = row.GetBoolean(0);
        _values[(int)ViewerValue.NoIndividualIsHidden] = row.GetBoolean(1);
        _values[(int)ViewerValue.NoOrganizationIsRestricted] = row.GetBoolean(2);
        Release = row.IsDBNull(3) ? 0 : row.GetInt32(3);
        _next = row.IsDBNull(4) ? null : row.GetDateTime(4);
    }

    /// <summary>The number of the release, 0 when nothing is published; null when nobody looked.</summary>
    public int? Release { get; }

    public object this[ViewerValue value] => _values[(int)value]!;

    /// <summary>Whether a viewer sees the same in the same state of the database.</summary>
    public bool HoldsFor(Viewer viewer) =>
        viewer.Audience == _viewer.Audience && viewer.Now >= _viewer.Now && (_next is null || viewer.Now < _next);
}
