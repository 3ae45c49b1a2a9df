namespace OpenEmulationData.Persistence.Visibility;

/// <summary>For whom something is read, and at what moment: everything that one request reads is read for one moment.</summary>
/// <param name="Audience">One of the audiences.</param>
/// <param name="Now">The moment, in UTC.</param>
public sealed record Viewer(Audiences Audience, DateTime Now)
{
    /// <summary>Whoever did not say who he is: sees nothing that ever was embargoed.</summary>
    public static Viewer Unknown { get; } = new(Audiences.Public, DateTime.MinValue);

    /// <summary>Sees everything.</summary>
    public static Viewer Steward { get; } = new(Audiences.Steward, DateTime.MaxValue);

    /// <summary>Facts that become visible until then are visible.</summary>
    public DateTime LiftedBy => Audience is Audiences.Public ? Now : DateTime.MaxValue;

    /// <summary>Facts that stop being visible until then are not visible any more.</summary>
    public DateTime EndedBy => Audience is Audiences.Steward ? DateTime.MinValue : Now;
}
