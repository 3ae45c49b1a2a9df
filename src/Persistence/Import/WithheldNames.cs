using System.Text.RegularExpressions;
using OpenEmulationData.Persistence.Individuals;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// The names that were withdrawn, by award: those of the package and those withdrawn before, which stay in force. Takes
/// them out of a row before anything else sees it.
/// </summary>
internal sealed class WithheldNames
{
    /// <summary>The column of the name in the file of awards.</summary>
    public const string NameColumn = "recipient_name_vi";

    private const string PositionColumn = "recipient_position";
    private const string IndividualPrefix = "P-";

    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, Withdrawal> _byAward = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private readonly HashSet<string> _expired = new(StringComparer.Ordinal);
    private int _name = -1;
    private int _position = -1;
    private int _status = -1;
    private int _kind = -1;

    /// <param name="before">Those in force already.</param>
    public WithheldNames(IReadOnlyList<Withdrawal> before)
    {
        _known = [.. before.Select(withdrawal => withdrawal.Code)];
        foreach (Withdrawal withdrawal in before)
        {
            Add(withdrawal);
        }
    }

    /// <summary>Whether a name is withdrawn that was shown until now.</summary>
    public bool HasNew { get; private set; }

    /// <summary>All of them, by code.</summary>
    public IEnumerable<Withdrawal> All => _byAward.Values.OrderBy(withdrawal => withdrawal.Code, StringComparer.Ordinal);

    /// <summary>The awards whose names are withdrawn.</summary>
    public IReadOnlyCollection<string> Awards => [.. _byAward.Keys, .. _expired];

    /// <summary>The code of the individual that an award goes to.</summary>
    public static string IndividualOf(string award) => IndividualPrefix + award;

    /// <summary>Takes a withdrawal of the package; the later one of a name counts.</summary>
    public void Add(Withdrawal withdrawal)
    {
        HasNew |= !_known.Contains(withdrawal.Code);
        _byAward[withdrawal.Code[IndividualPrefix.Length..]] = withdrawal;
    }

    /// <summary>The withdrawal of the award's recipient, null when there is none.</summary>
    public Withdrawal? Find(string award) => _byAward.GetValueOrDefault(award);

    /// <summary>Whether the package holds the award of the withdrawal.</summary>
    public bool IsPresent(Withdrawal withdrawal) => _present.Contains(withdrawal.Code);

    /// <summary>Whether the withdrawal was in force before this package.</summary>
    public bool IsKnown(Withdrawal withdrawal) => _known.Contains(withdrawal.Code);

    public void Use(IReadOnlyDictionary<string, int> places)
    {
        _name = places.GetValueOrDefault(NameColumn, -1);
        _position = places.GetValueOrDefault(PositionColumn, -1);
        _status = places.GetValueOrDefault("status", -1);
        _kind = places.GetValueOrDefault("recipient_kind", -1);
    }

    /// <summary>Takes the name out of a row of the package, wherever in the row it stands.</summary>
    public void TakeOut(string award, string[] cells)
    {
        if (_byAward.Count > 0 && _byAward.TryGetValue(award, out Withdrawal? withdrawal))
        {
            _present.Add(withdrawal.Code);
            TakeOut(cells, _name, _position);
        }
        else if (IsRejectedPerson(cells))
        {
            // The name of a mere proposal expires with the outcome.
            _expired.Add(award);
            TakeOut(cells, _name, _position);
        }
    }

    /// <summary>Takes the name out of a row of the release before; returns it when it was still there.</summary>
    public string? TakeOut(string award, string[] cells, string[] columns)
    {
        bool isExpired = _expired.Contains(award);
        if (!isExpired && !_byAward.ContainsKey(award))
        {
            return null;
        }

        string? name = TakeOut(cells, Array.IndexOf(columns, NameColumn), Array.IndexOf(columns, PositionColumn));
        HasNew |= isExpired && name is not null;
        return name;
    }

    /// <summary>
    /// Takes the name out of a row of the release before that is seen no longer, when it was a mere proposal of a person; when everybody saw it,
    /// also out of what changed in it before.
    /// </summary>
    public void Expire(string award, string[] cells, string[] columns, bool wasPublic)
    {
        int status = Array.IndexOf(columns, "status");
        int kind = Array.IndexOf(columns, "recipient_kind");
        if (status < 0 || kind < 0 || cells[status] is not ("PROPOSED" or "IN_CONSULTATION" or "REJECTED") || cells[kind] is not ("INDIVIDUAL" or "HOUSEHOLD"))
        {
            return;
        }

        if (TakeOut(cells, Array.IndexOf(columns, NameColumn), Array.IndexOf(columns, PositionColumn)) is not null && wasPublic)
        {
            HasNew |= _expired.Add(award);
        }
    }

    private bool IsRejectedPerson(string[] cells) =>
        _status >= 0 && _kind >= 0 && cells[_status] == "REJECTED" && cells[_kind] is ("INDIVIDUAL" or "HOUSEHOLD");

    private static string? TakeOut(string[] cells, int nameColumn, int positionColumn)
    {
        string name = nameColumn < 0 ? "" : cells[nameColumn];
        if (name.Length == 0 || name == Individual.WithheldName)
        {
            return null;
        }

        Regex whole = new($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchTimeout);
        for (int index = 0; index < cells.Length; index++)
        {
            if (index != nameColumn && cells[index].Contains(' ', StringComparison.Ordinal))
            {
                cells[index] = whole.Replace(cells[index], Individual.WithheldName);
            }
        }

        cells[nameColumn] = Individual.WithheldName;
        if (positionColumn >= 0)
        {
            cells[positionColumn] = "";
        }

        return name;
    }
}
