namespace OpenEmulationData.Persistence.Individuals;

/// <summary>Why a name was withdrawn.</summary>
public enum WithdrawalReason
{
    /// <summary>The person asked for it.</summary>
    Request = 0,

    /// <summary>The person is a minor.</summary>
    Minor = 1,

    /// <summary>A court or an authority ordered it.</summary>
    Order = 2,

    /// <summary>Another reason.</summary>
    Other = 3,
}
