namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>
/// What a steward did: who, when, what, and what was different before and after. Entries are added and never changed; a name that was
/// withdrawn stands in none of them.
/// </summary>
public sealed class AuditEntry
{
    public int Id { get; set; }

    /// <summary>When it was done, in UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The identity provider's id of who did it.</summary>
    public string Actor { get; set; } = "";

    /// <summary>What was done.</summary>
    public StewardAction Action { get; set; }

    /// <summary>The code of what it was done to; null for a whole package.</summary>
    public string? Code { get; set; }

    /// <summary>What was there before as JSON, by column; null when nothing is told of it.</summary>
    public string? Before { get; set; }

    /// <summary>What is there now as JSON, by column.</summary>
    public string? After { get; set; }

    /// <summary>The release that the action made, null when it made none.</summary>
    public int? Release { get; set; }
}
