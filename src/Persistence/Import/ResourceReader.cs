using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Reads one file of a package row by row, each checked against the description and the keys.</summary>
internal sealed class ResourceReader
{
    private const int CellLimit = 1_000_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

    /// <summary>Hands every sound row to <paramref name="read"/>. The row is good until the next one.</summary>
    public void Read(string folder, Action<PackageRow> read, CancellationToken cancellationToken)
    {
        int line = 0;
        try
        {
            using StreamReader text = new(Path.Combine(folder, _resource.Path), StrictUtf8, detectEncodingFromByteOrderMarks: false);
            using CsvParser parser = new(text, Configuration());
            if (!ReadHeader(parser))
            {
                return;
            }

            PackageRow row = new(new PackageFile(_resource.Path, _faults), _columns);
            line = parser.RawRow + 1;
            while (!_faults.IsFull && parser.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Check(row, line, parser.Record!))
                {
                    read(row);
                }

                line = parser.RawRow + 1;
            }

            _keys.Complete();
        }
        catch (DecoderFallbackException)
        {
            _faults.Add(_resource.Path, line, null, null, "not valid UTF-8");
        }
        catch (CsvHelperException)
        {
            _faults.Add(_resource.Path, line, null, null, "not valid CSV: a quote is missing or out of place, or a cell is too long");
        }
    }

    private static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        Delimiter = ",",
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        MaxFieldSize = CellLimit,
        Mode = CsvMode.RFC4180,
        TrimOptions = TrimOptions.None,
    };

    private bool ReadHeader(CsvParser parser)
    {
        if (!parser.Read())
        {
            _faults.Add(_resource.Path, 0, null, null, "the file is empty");
            return false;
        }

        string[] header = parser.Record!;
        Dictionary<string, FieldDescriptor> fields = _resource.Schema.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        _rules = new FieldRule?[header.Length];
        for (int index = 0; index < header.Length; index++)
        {
            string name = header[index];
            if (!fields.TryGetValue(name, out FieldDescriptor? field) || !_columns.TryAdd(name, index))
            {
                _faults.Add(_resource.Path, 1, name, null, field is null ? "the column is not described" : "the column occurs twice");
                continue;
            }

            _rules[index] = field.Type == "string" && field.Constraints == new ConstraintsDescriptor() ? null : new FieldRule(field);
        }

        foreach (FieldDescriptor missing in _resource.Schema.Fields.Where(field => !_columns.ContainsKey(field.Name)))
        {
            _faults.Add(_resource.Path, 1, missing.Name, null, "the column is missing");
        }

        _keys.Use(_columns);
        return !_faults.Any || _columns.Count == fields.Count;
    }

    private bool Check(PackageRow row, int line, string[] cells)
    {
        row.Start(line, cells);
        if (cells.Length != _rules.Length)
        {
            _faults.Add(_resource.Path, line, null, null, $"{cells.Length} cells where the header has {_rules.Length}");
            return false;
        }

        foreach ((string name, int index) in _columns)
        {
            if (_rules[index]?.Fault(cells[index]) is { } fault)
            {
                row.Fault(name, fault);
            }
        }

        return _keys.Check(row, cells) && !row.IsFaulty;
    }
}
