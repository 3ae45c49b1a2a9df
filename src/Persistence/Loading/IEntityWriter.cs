namespace OpenEmulationData.Persistence.Loading;

/// <summary>A writer of entities, whatever their type.</summary>
internal interface IEntityWriter : IDisposable
{
    /// <summary>How many rows were handed over.</summary>
    int Count { get; }

    /// <summary>Hands over what was not yet.</summary>
    void Flush();
}
