namespace OpenEmulationData.Persistence.Sources;

/// <summary>How a fact came from its source.</summary>
public enum Basis
{
    /// <summary>Printed.</summary>
    Stated = 0,

    /// <summary>Concluded; the note says why.</summary>
    Inferred = 1,
}
