namespace OpenEmulationData.Persistence.Loading;

/// <summary>Writes rows of one table: each column is set by its place, then the row is written. Not for several threads.</summary>
internal interface IRowWriter : IDisposable
{
    void SetNull(int column);

    void Set(int column, long value);

    void Set(int column, bool value);

    void Set(int column, string value);

    void Set(int column, byte[] value);

    void Set(int column, DateOnly value);

    void Set(int column, DateTime value);

    /// <summary>Writes the row.</summary>
    void Write();
}
