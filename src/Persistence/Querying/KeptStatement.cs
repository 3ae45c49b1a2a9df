namespace OpenEmulationData.Persistence.Querying;

/// <summary>A hand-written statement that is kept and run again: a connection finds its command by what it is, and not by its long text.</summary>
internal sealed class KeptStatement(string text)
{
    /// <summary>The SQL.</summary>
    public string Text => text;
}
