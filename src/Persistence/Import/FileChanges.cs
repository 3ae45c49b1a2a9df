using System.Runtime.InteropServices;
using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Compares one file of the package with the release before, row by row by their keys. Of the release before only hashes
/// and places are held, 32 bytes a row; a row that differs is read again from the part that holds it. What changed is what an
/// audience saw on the day of the one release and on the day of the other: an award that comes under embargo is removed for the
/// public, and one that comes out of it is added.
/// </summary>
internal sealed class FileChanges
{
    /// <summary>Bytes of most rows; a reader of one row is not to copy the rest of its part.</summary>
    private const int RowSize = 1 << 10;

    private readonly PortalDbContext _before;
    private readonly string _file;
    private readonly FactKind _kind;
    private readonly Action<ReleaseChange> _write;
    private readonly WithheldNames? _withheld;
    private readonly (DateTime Before, DateTime Now) _published;
    private readonly Dictionary<ulong, Place> _places = [];
    private string[] _columnsBefore = [];
    private string[] _columns = [];
    private AwardAudiences? _audiencesBefore;
    private AwardAudiences? _audiences;
    private NameCells _namesBefore = new([]);
    private NameCells _names = new([]);
    private int _loadedPart = -1;
    private byte[] _part = [];

    public FileChanges(
        PortalDbContext before, string file, IReadOnlyList<string> key, FactKind kind, Action<ReleaseChange> write, WithheldNames? withheld,
        (DateTime Before, DateTime Now) published)
    {
        _before = before;
        _file = file;
        _kind = kind;
        _write = write;
        _withheld = withheld;
        _published = published;
        Index(key);
    }

    public void UseHeader(ReadOnlySpan<string> columns)
    {
        _columns = [.. columns];
        _audiences = _kind == FactKind.Award ? new AwardAudiences(_columns) : null;
        _names = new NameCells(_columns);
    }

    /// <summary>Compares a row, of which the bytes are the canonical form.</summary>
    public void Compare(string key, string[] cells, ReadOnlySpan<byte> bytes)
    {
        Audiences seen = SeenBy(_audiences, cells, _published.Now);
        if (!_places.Remove((ulong)ByteHash.Of(key), out Place place))
        {
            Expire(key, before: null, cells, seen);
            Write(key, ChangeKind.Added, seen, columns: null);
        }
        else if (place.Hash != (ulong)ByteHash.Of(bytes) || !_columns.AsSpan().SequenceEqual(_columnsBefore))
        {
            string[] before = ReadAgain(place);
            Audiences saw = SeenBy(_audiencesBefore, before, _published.Before);
            Expire(key, before, cells, seen);
            WriteDifference(key, before, cells, saw & seen);
            WriteComing(key, before, saw, seen);
        }
        else if (_audiences is not null && SeenBy(_audiences, cells, _published.Before) is var saw && saw != seen)
        {
            Expire(key, cells, cells, seen);
            WriteComing(key, cells, saw, seen);
        }
    }

    /// <summary>What was not compared is no longer there.</summary>
    public void Complete(IReadOnlyList<string> key)
    {
        foreach (Place place in _places.Values.OrderBy(place => place.Part).ThenBy(place => place.Offset))
        {
            string[] before = ReadAgain(place);
            string code = KeyOf(before, KeyColumns(key));
            Expire(code, before, now: null, Audiences.None);
            WriteComing(code, before, SeenBy(_audiencesBefore, before, _published.Before), Audiences.None);
        }
    }

    /// <summary>
    /// The name of a mere proposal expires for those who see that it is rejected, or saw so since the release before, and for those who see it
    /// no longer. What is hidden from the public changes nothing in what the public was told.
    /// </summary>
    private void Expire(string key, string[]? before, string[]? now, Audiences seen)
    {
        if (_withheld is null || _audiencesBefore is null)
        {
            return;
        }

        Audiences saw = before is null ? Audiences.None : _audiencesBefore.Between(before, _published.Before, _published.Now);
        _withheld.Expire(
            key,
            (now is not null && _names.IsRejected(now) ? seen : Audiences.None)
            | (before is not null && _namesBefore.IsRejected(before) ? saw : Audiences.None)
            | (before is not null && _namesBefore.IsProposal(before) ? saw & ~seen : Audiences.None));
    }

    /// <summary>Writes that a fact came for those who see it only now, and went for those who saw it only before.</summary>
    private void WriteComing(string key, string[] before, Audiences saw, Audiences seen)
    {
        Write(key, ChangeKind.Added, seen & ~saw, columns: null);
        if ((saw & ~seen) == Audiences.None)
        {
            return;
        }

        string[] had = [.. before];
        if (_withheld is not null && (_withheld.Find(key) is not null || _namesBefore.IsProposal(had)))
        {
            _withheld.TakeOutBefore(had, _namesBefore);
        }

        Write(key, ChangeKind.Removed, saw & ~seen, [.. _columnsBefore.Zip(had).Where(cell => cell.Second.Length > 0).Select(cell => new ChangedColumn(cell.First, cell.Second, null))]);
    }

    private void WriteDifference(string key, string[] before, string[] after, Audiences audiences)
    {
        string[] had = [.. before];
        string? name = _withheld is not null && (_withheld.Find(key) is not null || _names.IsRejected(after)) ? _withheld.TakeOutBefore(had, _namesBefore) : null;
        List<ChangedColumn> different = [];
        foreach (string column in _columns.Union(_columnsBefore, StringComparer.Ordinal))
        {
            string? old = CellOf(had, _columnsBefore, column);
            string? now = CellOf(after, _columns, column);
            if (old != now)
            {
                different.Add(new ChangedColumn(column, old, now));
            }
        }

        if (name is not null)
        {
            different.Add(new ChangedColumn(ChangedColumns.Name, null, CellOf(after, _columns, ChangedColumns.Name)));
        }

        Write(key, ChangeKind.Changed, audiences, different);
    }

    /// <summary>Writes a change for each audience that is told the same; of embargoes the public is told nothing, not even afterwards.</summary>
    private void Write(string key, ChangeKind kind, Audiences audiences, IReadOnlyList<ChangedColumn>? columns)
    {
        if (_audiences is null || columns is null || columns.All(column => column.Column != AwardImport.Embargo))
        {
            WriteOne(key, kind, audiences, columns);
            return;
        }

        WriteOne(key, kind, audiences & ~Audiences.Public, columns);
        WriteOne(key, kind, audiences & Audiences.Public, [.. columns.Where(column => column.Column != AwardImport.Embargo)]);
    }

    private void WriteOne(string key, ChangeKind kind, Audiences audiences, IReadOnlyList<ChangedColumn>? columns)
    {
        if (audiences != Audiences.None && !(kind is ChangeKind.Changed && columns is not { Count: > 0 }))
        {
            _write(new ReleaseChange { FactKind = _kind, Code = key, Kind = kind, Audiences = audiences, Columns = columns is null ? null : ChangedColumns.ToJson(columns) });
        }
    }

    private static Audiences SeenBy(AwardAudiences? awards, string[] cells, DateTime moment) => awards?.At(cells, moment) ?? Audiences.All;

    private static string? CellOf(string[] cells, string[] columns, string column) =>
        Array.IndexOf(columns, column) is var index and >= 0 && cells[index].Length > 0 ? cells[index] : null;

    private int[] KeyColumns(IReadOnlyList<string> key) => [.. key.Select(column => Array.IndexOf(_columnsBefore, column)).Where(index => index >= 0)];

    private static string KeyOf(ReadOnlySpan<string> cells, int[] columns)
    {
        if (columns.Length == 1)
        {
            return cells[columns[0]];
        }

        string[] parts = new string[columns.Length];
        for (int index = 0; index < parts.Length; index++)
        {
            parts[index] = cells[columns[index]];
        }

        return string.Join('/', parts);
    }

    private void Index(IReadOnlyList<string> key)
    {
        int ordinal = 0;
        int[] columns = [];
        foreach (byte[] part in PackageContent.Parts(_before, _file))
        {
            CsvReader reader = new(new MemoryStream(part));
            int offset = 0;
            while (reader.Read())
            {
                int end = (int)reader.Position;
                if (ordinal == 0 && offset == 0)
                {
                    _columnsBefore = [.. reader.Cells];
                    _audiencesBefore = _kind == FactKind.Award ? new AwardAudiences(_columnsBefore) : null;
                    _namesBefore = new NameCells(_columnsBefore);
                    columns = KeyColumns(key);
                }
                else
                {
                    ulong hash = (ulong)ByteHash.Of(part.AsSpan(offset, end - offset));
                    CollectionsMarshal.GetValueRefOrAddDefault(_places, (ulong)ByteHash.Of(KeyOf(reader.Cells, columns)), out _) = new Place(hash, ordinal, offset);
                }

                offset = end;
            }

            ordinal++;
        }
    }

    private string[] ReadAgain(Place place)
    {
        if (_loadedPart != place.Part)
        {
            _part = PackageContent.Part(_before, _file, place.Part);
            _loadedPart = place.Part;
        }

        CsvReader reader = new(new MemoryStream(_part, place.Offset, _part.Length - place.Offset), RowSize);
        reader.Read();
        return [.. reader.Cells];
    }

    private readonly record struct Place(ulong Hash, int Part, int Offset);
}
