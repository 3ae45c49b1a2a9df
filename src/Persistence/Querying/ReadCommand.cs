using System.Data.Common;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A statement on one connection: its values are set, then its rows are read. One reader at a time.</summary>
internal abstract class ReadCommand(string text) : IDisposable
{
    /// <summary>The SQL.</summary>
    public string Text => text;

    /// <summary>Sets a value of a hand-written statement.</summary>
    public abstract void Set(string name, object? value);

    /// <summary>Sets a value of a translated statement.</summary>
    /// <param name="position">Which of <see cref="BatchStatement.ParameterNames"/>.</param>
    /// <param name="parameter">Says how the value is stored.</param>
    /// <param name="value">The value.</param>
    public abstract void Set(int position, TranslatedParameter parameter, object? value);

    /// <summary>Runs the statement; the rows end when the reader is disposed.</summary>
    public abstract DbDataReader Run();

    /// <summary>Runs the statement where the database is not in this process.</summary>
    public abstract Task<DbDataReader> RunAsync(CancellationToken cancellationToken);

    public abstract void Dispose();
}
