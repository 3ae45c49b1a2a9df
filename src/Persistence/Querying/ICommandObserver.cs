namespace OpenEmulationData.Persistence.Querying;

/// <summary>Is told of every command that a <see cref="ReadSession"/> runs. Must be safe for many threads.</summary>
public interface ICommandObserver
{
    /// <summary>A command is about to run.</summary>
    void Executing(string commandText);
}
