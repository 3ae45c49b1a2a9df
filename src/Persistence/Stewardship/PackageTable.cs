using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>A file of a package in memory, to be changed and written back.</summary>
internal sealed class PackageTable(List<string> columns)
{
    private readonly List<List<string>> _rows = [];

    /// <summary>Reads a file of a package.</summary>
    public static PackageTable Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        CsvReader reader = new(file);
        reader.Read();
        PackageTable table = new([.. reader.Cells]);
        while (reader.Read())
        {
            table._rows.Add([.. reader.Cells]);
        }

        return table;
    }

    public bool Has(string column) => columns.Contains(column);

    /// <summary>The place of the row with the key, or null.</summary>
    public int? Find(string keyColumn, string key) =>
        _rows.FindIndex(row => row[columns.IndexOf(keyColumn)] == key) is var place and >= 0 ? place : null;

    public string Cell(int row, string column) => _rows[row][columns.IndexOf(column)];

    public void AddColumn(string column)
    {
        columns.Add(column);
        _rows.ForEach(static row => row.Add(""));
    }

    /// <summary>Changes cells of the row with the key; adds the row when there is none.</summary>
    public void Put(string keyColumn, string key, IEnumerable<(string Column, string Text)> cells)
    {
        if (Find(keyColumn, key) is not { } place)
        {
            place = _rows.Count;
            _rows.Add([.. columns.Select(column => column == keyColumn ? key : "")]);
        }

        foreach ((string column, string text) in cells)
        {
            _rows[place][columns.IndexOf(column)] = text;
        }
    }

    public void Write(string path)
    {
        CsvBuffer buffer = new();
        buffer.Row([.. columns]);
        foreach (List<string> row in _rows)
        {
            buffer.Row([.. row]);
        }

        File.WriteAllBytes(path, buffer.Written);
    }
}
