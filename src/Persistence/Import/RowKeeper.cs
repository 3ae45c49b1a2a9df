using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// What happens to a sound row: withdrawn names are taken out, what is left is kept in its canonical form and compared with
/// the release before, and becomes entities. What everybody may have of it has a checksum of its own.
/// </summary>
internal sealed class RowKeeper(ResourceImport import, PackageFileWriter file, FileChanges? changes, WithheldNames? withheld, PublicAwards? forEverybody) : IRowSink
{
    private int _start;

    public void Header(ReadOnlySpan<string> columns, IReadOnlyDictionary<string, int> places)
    {
        withheld?.Use(columns);
        changes?.UseHeader(columns);
        forEverybody?.Header(columns);
        file.Rows.Row(columns);
        _start = file.Rows.Length;
    }

    public void Row(PackageRow row, string key, string[] cells)
    {
        bool isChanged = withheld?.TakeOut(key, cells) ?? false;
        if (isChanged || row.Written.IsEmpty)
        {
            file.Rows.Row(cells);
        }
        else
        {
            file.Rows.Add(row.Written.Span);
        }

        changes?.Compare(key, cells, file.Rows.Written[_start..]);
        if (forEverybody?.Row(cells, file.Rows.Written[_start..]) is false)
        {
            withheld?.Hide(key);
        }

        file.EndRow();
        _start = file.Rows.Length;
        import.Read(row);
    }
}
