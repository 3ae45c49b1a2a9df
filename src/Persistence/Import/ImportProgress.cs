namespace OpenEmulationData.Persistence.Import;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">How much of the step is done.</param>
/// <param name="Total">How much there is to do in the step.</param>
public readonly record struct ImportProgress(string Step, long Done, long Total);
