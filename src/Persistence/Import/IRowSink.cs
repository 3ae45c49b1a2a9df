namespace OpenEmulationData.Persistence.Import;

/// <summary>Takes what a reader found sound.</summary>
internal interface IRowSink
{
    /// <summary>Takes the names of the columns in their order, and their places.</summary>
    void Header(ReadOnlySpan<string> columns, IReadOnlyDictionary<string, int> places);

    /// <summary>Takes one row; it is good until the next one, and its cells may be changed.</summary>
    void Row(PackageRow row, string key, string[] cells);
}
