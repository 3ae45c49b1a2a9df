namespace OpenEmulationData.Persistence.Loading;

/// <summary>Where an import writes: the load and the thread that alone uses it.</summary>
/// <param name="Load">The load.</param>
/// <param name="Pipeline">The thread.</param>
internal sealed record LoadTarget(IBulkLoad Load, LoadPipeline Pipeline)
{
    /// <summary>Nothing is written any more, since it will not be published.</summary>
    public bool IsStopped { get; private set; }

    public void Stop() => IsStopped = true;
}
