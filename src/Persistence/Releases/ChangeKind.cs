namespace OpenEmulationData.Persistence.Releases;

/// <summary>What became of a fact from one release to another.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added = 0,

    /// <summary>Some of it is different.</summary>
    Changed = 1,

    /// <summary>It is no longer there.</summary>
    Removed = 2,
}
