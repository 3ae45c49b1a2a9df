using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Import;

/// <summary>The primary key and the foreign keys of one file.</summary>
internal sealed class ResourceKeys(ResourceDescriptor resource, ReferenceIndex references, FaultCollector faults)
{
    private const char Separator = '/';

    private readonly DistinctKeys _primary = new();
    private readonly List<Pending> _pending = [];
    private readonly List<(int Column, HashSet<string> Values, string? Delimiter)> _told = [];
    private readonly List<ForeignKey> _foreign = [];
    private int[] _key = [];

    /// <summary>Takes the columns as the header has them.</summary>
    public void Use(IReadOnlyDictionary<string, int> columns)
    {
        _key = [.. resource.Schema.PrimaryKey.Where(columns.ContainsKey).Select(name => columns[name])];
        foreach (FieldDescriptor field in resource.Schema.Fields.Where(field => columns.ContainsKey(field.Name)))
        {
            if (references.ValuesOf(resource.Name, field.Name) is { } values)
            {
                _told.Add((columns[field.Name], values, DelimiterOf(field)));
            }

            foreach (ForeignKeyDescriptor key in resource.Schema.ForeignKeys.Where(key => key.Fields[0] == field.Name))
            {
                string target = ReferenceIndex.Target(resource.Name, key);
                _foreign.Add(new ForeignKey(
                    field.Name, columns[field.Name], DelimiterOf(field), references.ValuesOf(target, key.Reference.Fields[0])!, target, target == resource.Name));
            }
        }
    }

    /// <summary>The key of the row; the parts of a key of several columns are joined by a slash.</summary>
    public string KeyOf(ReadOnlySpan<string> cells)
    {
        if (_key.Length == 1)
        {
            return cells[_key[0]];
        }

        string[] parts = new string[_key.Length];
        for (int index = 0; index < parts.Length; index++)
        {
            parts[index] = cells[_key[index]];
        }

        return string.Join(Separator, parts);
    }

    /// <summary>Whether the keys of the row hold; what refers to the file itself is looked up in <see cref="Complete"/>.</summary>
    public bool Check(PackageRow row, ReadOnlySpan<string> cells)
    {
        foreach ((int column, HashSet<string> values, string? delimiter) in _told)
        {
            foreach (string item in Items(cells[column], delimiter))
            {
                values.Add(item);
            }
        }

        if (_key.Length > 0 && !_primary.Add(KeyOf(cells)))
        {
            row.Fault(resource.Schema.PrimaryKey[0], "the key occurs twice", "give each row a key of its own, or take out the copy");
        }

        foreach (ForeignKey foreign in _foreign)
        {
            string cell = cells[foreign.Column];
            if (cell.Length == 0 || ReferenceEquals(cell, foreign.Found))
            {
                continue;
            }

            if (foreign.Values.Contains(cell))
            {
                foreign.Found = cell;
                continue;
            }

            foreach (string item in Items(cell, foreign.Delimiter))
            {
                LookUp(row, foreign, item);
            }
        }

        return !row.IsFaulty;
    }

    /// <summary>Looks up what refers to rows of the file itself.</summary>
    public void Complete()
    {
        foreach (Pending pending in _pending.Where(pending => !pending.Key.Values.Contains(pending.Value)))
        {
            faults.Add(resource.Path, pending.Line, pending.Key.Name, pending.Value, pending.Key.Reason, pending.Key.Mend);
        }
    }

    private static string? DelimiterOf(FieldDescriptor field) => field.Type == "list" ? field.Delimiter : null;

    private static string[] Items(string cell, string? delimiter) =>
        cell.Length == 0 ? [] : delimiter is null ? [cell] : cell.Split(delimiter);

    private void LookUp(PackageRow row, ForeignKey foreign, string item)
    {
        if (foreign.Values.Contains(item))
        {
            return;
        }

        if (foreign.IsOwn)
        {
            _pending.Add(new Pending(row.Line, foreign, item));
        }
        else
        {
            row.Fault(foreign.Name, foreign.Reason, foreign.Mend);
        }
    }

    private sealed record ForeignKey(string Name, int Column, string? Delimiter, HashSet<string> Values, string Target, bool IsOwn)
    {
        /// <summary>The cell that was found last; rows that follow each other often have it in common.</summary>
        public string? Found { get; set; }

        public string Reason => $"not found in {Target}";

        public string Mend => $"correct it, or add it to {Target}";
    }

    private sealed record Pending(int Line, ForeignKey Key, string Value);
}
