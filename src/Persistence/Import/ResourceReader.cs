using System.Collections.Frozen;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Reads one file of a package row by row, each checked against the description and the keys.</summary>
internal sealed class ResourceReader
{
    private const int ReportEvery = 4096;

    private readonly ResourceDescriptor _resource;
    private readonly FaultCollector _faults;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly ResourceKeys _keys;
    private FieldRule?[] _rules = [];

    public ResourceReader(ResourceDescriptor resource, ReferenceIndex references, FaultCollector faults)
    {
        _resource = resource;
        _faults = faults;
        _keys = new ResourceKeys(resource, references, faults);
    }

    /// <summary>Whether columns may be missing that are not required.</summary>
    public bool AllowsMissingColumns { get; init; }

    /// <summary>Hands the header and then every sound row to <paramref name="sink"/>.</summary>
    public void Read(string folder, IRowSink sink, Action<long> told, CancellationToken cancellationToken)
    {
        using FileStream file = new(Path.Combine(folder, _resource.Path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        CsvReader reader = new(file);
        if (!reader.Read())
        {
            Tell(reader.Fault ?? new CsvFault(0, -1, "the file is empty", "write at least the header"));
            return;
        }

        if (!ReadHeader(reader))
        {
            return;
        }

        sink.Header(reader.Cells, _columns);
        PackageRow row = new(new PackageFile(_resource.Path, _faults), _columns.ToFrozenDictionary(StringComparer.Ordinal));
        string[] cells = new string[reader.Count];
        int rows = 0;
        while (!_faults.IsFull && reader.Read())
        {
            if (++rows % ReportEvery == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                told(reader.Position);
            }

            if (reader.Count != cells.Length)
            {
                TellCells(reader, cells.Length);
                continue;
            }

            reader.Cells.CopyTo(cells);
            if (Check(row, reader, cells))
            {
                sink.Row(row, _keys.KeyOf(cells), cells);
            }
        }

        if (reader.Fault is { } fault)
        {
            Tell(fault);
        }

        _keys.Complete();
        told(reader.Position);
    }

    private void TellCells(CsvReader reader, int expected) => _faults.Add(
        _resource.Path, reader.Line, null, null, $"{reader.Count} cells where the header has {expected}", "put cells with commas in quotes; write a comma for each empty cell");

    private void Tell(CsvFault fault)
    {
        string? column = _columns.FirstOrDefault(column => column.Value == fault.Cell).Key;
        _faults.Add(_resource.Path, fault.Line, column, null, fault.Reason, fault.Mend);
    }

    private bool ReadHeader(CsvReader reader)
    {
        string[] header = [.. reader.Cells];
        Dictionary<string, FieldDescriptor> fields = _resource.Schema.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        if (header is [var only] && fields.Count > 1 && only.AsSpan().IndexOfAny(";| ") is var place and >= 0)
        {
            _faults.Add(_resource.Path, 1, null, null, $"the cells are separated by {Name(only[place])}", "separate them by commas");
            return false;
        }

        _rules = new FieldRule?[header.Length];
        bool sound = true;
        for (int index = 0; index < header.Length; index++)
        {
            string name = header[index];
            if (!fields.TryGetValue(name, out FieldDescriptor? field))
            {
                _faults.Add(_resource.Path, 1, name, null, "the column is not described", $"take it out, or describe it in {PackageFormat.DescriptionFile}");
                sound = false;
            }
            else if (!_columns.TryAdd(name, index))
            {
                _faults.Add(_resource.Path, 1, name, null, "the column occurs twice", "take one of them out");
                sound = false;
            }
            else
            {
                _rules[index] = field.Type == "string" && field.Constraints == new ConstraintsDescriptor() ? null : new FieldRule(field);
            }
        }

        foreach (FieldDescriptor missing in _resource.Schema.Fields.Where(field => !_columns.ContainsKey(field.Name)))
        {
            if (!AllowsMissingColumns || missing.Constraints.Required)
            {
                _faults.Add(_resource.Path, 1, missing.Name, null, "the column is missing", "add it to the header, with an empty cell in each row where nothing is known");
                sound = false;
            }
        }

        _keys.Use(_columns);
        return sound;
    }

    /// <summary>A tab is a space by now, and no name of a column holds one.</summary>
    private static string Name(char delimiter) => delimiter switch { ';' => "semicolons", '|' => "bars", _ => "tabs" };

    private bool Check(PackageRow row, CsvReader reader, string[] cells)
    {
        row.Start(reader.Line, cells, reader.Written);
        foreach ((string name, int index) in _columns)
        {
            if (_rules[index] is not { } rule || reader.Column(index).IsKnownSound)
            {
                continue;
            }

            if (rule.Fault(cells[index]) is { } fault)
            {
                row.Fault(name, fault.Reason, fault.Mend);
            }
            else
            {
                reader.Column(index).MarkSound();
            }
        }

        return _keys.Check(row, cells) && !row.IsFaulty;
    }
}
