namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>What stewards do.</summary>
public enum StewardAction
{
    /// <summary>A data package was published.</summary>
    PublishPackage = 0,

    /// <summary>A name was withdrawn.</summary>
    WithdrawName = 1,

    /// <summary>An award was revised.</summary>
    ReviseAward = 2,

    /// <summary>An award was put under embargo.</summary>
    SetEmbargo = 3,

    /// <summary>An embargo was lifted.</summary>
    LiftEmbargo = 4,
}
