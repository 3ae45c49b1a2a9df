namespace OpenEmulationData.Persistence.Awards;

/// <summary>Where an award stands between proposal and decision.</summary>
public enum AwardStatus
{
    /// <summary>Proposed.</summary>
    Proposed = 0,

    /// <summary>Published for comment.</summary>
    InConsultation = 1,

    /// <summary>Decided.</summary>
    Conferred = 2,

    /// <summary>Refused or dropped.</summary>
    Rejected = 3,

    /// <summary>Conferred once and taken back since.</summary>
    Revoked = 4,
}
