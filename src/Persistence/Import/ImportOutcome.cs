namespace OpenEmulationData.Persistence.Import;

/// <summary>The ways an import can end.</summary>
public enum ImportOutcome
{
    /// <summary>A new release was published.</summary>
    Published = 0,

    /// <summary>The package is what is published already; nothing was changed.</summary>
    Unchanged = 1,

    /// <summary>The package has faults; nothing was changed.</summary>
    Refused = 2,

    /// <summary>The package was only checked, and has no fault.</summary>
    Sound = 3,
}
