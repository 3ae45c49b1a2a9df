using System.Text.RegularExpressions;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Where the rows of the file of awards name people.</summary>
/// <param name="columns">The columns of the file.</param>
internal sealed class NameCells(string[] columns)
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    private readonly int _name = Array.IndexOf(columns, ChangedColumns.Name);
    private readonly int _position = Array.IndexOf(columns, "recipient_position");
    private readonly int _status = Array.IndexOf(columns, "status");
    private readonly int _kind = Array.IndexOf(columns, "recipient_kind");

    /// <summary>Whether the row is a proposal of a person that was rejected: its name has expired.</summary>
    public bool IsRejected(string[] cells) => IsPerson(cells) && cells[_status] is "REJECTED";

    /// <summary>Whether the row is a mere proposal of a person: its name expires with the row.</summary>
    public bool IsProposal(string[] cells) => IsPerson(cells) && cells[_status] is "PROPOSED" or "IN_CONSULTATION";

    /// <summary>Takes the name out of a row, wherever in the row it stands; returns it when it was still there.</summary>
    public string? TakeOut(string[] cells)
    {
        string name = _name < 0 ? "" : cells[_name];
        if (name.Length == 0 || name == Individual.WithheldName)
        {
            return null;
        }

        Regex whole = new($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchTimeout);
        for (int index = 0; index < cells.Length; index++)
        {
            if (index != _name && cells[index].Contains(' ', StringComparison.Ordinal))
            {
                cells[index] = whole.Replace(cells[index], Individual.WithheldName);
            }
        }

        cells[_name] = Individual.WithheldName;
        if (_position >= 0)
        {
            cells[_position] = "";
        }

        return name;
    }

    private bool IsPerson(string[] cells) => _status >= 0 && _kind >= 0 && cells[_kind] is "INDIVIDUAL" or "HOUSEHOLD";
}
