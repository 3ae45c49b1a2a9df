namespace OpenEmulationData.TestSupport;

/// <summary>A text is not what its snapshot holds.</summary>
public sealed class SnapshotException(string message) : Exception(message);
