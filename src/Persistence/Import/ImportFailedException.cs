namespace OpenEmulationData.Persistence.Import;

/// <summary>The database could not take the package: it is locked, full, gone or broken. Nothing was published.</summary>
public sealed class ImportFailedException(string message, Exception? innerException = null) : Exception(message, innerException);
