using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// The names that were withdrawn, by award: those of the package and those withdrawn before, which stay in force. Takes
/// them out of a row before anything else sees it, and the names of rejected proposals, which expire.
/// </summary>
internal sealed class WithheldNames
{
    private const string IndividualPrefix = "P-";

    private readonly Dictionary<string, Withdrawal> _byAward = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Audiences> _gone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private NameCells _cells = new([]);

    /// <param name="before">Those in force already.</param>
    public WithheldNames(IReadOnlyList<Withdrawal> before)
    {
        _known = [.. before.Select(withdrawal => withdrawal.Code)];
        foreach (Withdrawal withdrawal in before)
        {
            Add(withdrawal);
        }
    }

    /// <summary>Whether a name is withdrawn, or expires, that was shown until now.</summary>
    public bool HasNew { get; private set; }

    /// <summary>All of them, by code.</summary>
    public IEnumerable<Withdrawal> All => _byAward.Values.OrderBy(withdrawal => withdrawal.Code, StringComparer.Ordinal);

    /// <summary>The awards whose names leave what changed before, and for whom: those that are withdrawn now, and those that expire.</summary>
    public IReadOnlyDictionary<string, Audiences> Gone => _gone;

    /// <summary>The code of the individual that an award goes to.</summary>
    public static string IndividualOf(string award) => IndividualPrefix + award;

    /// <summary>Takes a withdrawal of the package; the later one of a name counts.</summary>
    public void Add(Withdrawal withdrawal)
    {
        string award = withdrawal.Code[IndividualPrefix.Length..];
        _byAward[award] = withdrawal;
        if (!_known.Contains(withdrawal.Code))
        {
            HasNew = true;
            _gone[award] = Audiences.All;
        }
    }

    /// <summary>The withdrawal of the award's recipient, null when there is none.</summary>
    public Withdrawal? Find(string award) => _byAward.GetValueOrDefault(award);

    /// <summary>Whether the package holds the award of the withdrawal.</summary>
    public bool IsPresent(Withdrawal withdrawal) => _present.Contains(withdrawal.Code);

    /// <summary>Whether the package holds the award of the withdrawal, and everybody sees it when it is published.</summary>
    public bool IsPublic(Withdrawal withdrawal) => IsPresent(withdrawal) && !_hidden.Contains(withdrawal.Code);

    /// <summary>Whether the withdrawal was in force before this package.</summary>
    public bool IsKnown(Withdrawal withdrawal) => _known.Contains(withdrawal.Code);

    public void Use(ReadOnlySpan<string> columns) => _cells = new NameCells([.. columns]);

    /// <summary>Takes the name out of a row of the package, wherever in the row it stands; false when it may stay.</summary>
    public bool TakeOut(string award, string[] cells)
    {
        if (_byAward.Count > 0 && _byAward.TryGetValue(award, out Withdrawal? withdrawal))
        {
            _present.Add(withdrawal.Code);
        }
        else if (!_cells.IsRejected(cells))
        {
            return false;
        }

        _cells.TakeOut(cells);
        return true;
    }

    /// <summary>Not everybody sees the award when it is published.</summary>
    public void Hide(string award)
    {
        if (Find(award) is { } withdrawal)
        {
            _hidden.Add(withdrawal.Code);
        }
    }

    /// <summary>The name of a mere proposal expires for an audience: also in what changed before.</summary>
    public void Expire(string award, Audiences audiences)
    {
        if (audiences != Audiences.None)
        {
            _gone[award] = _gone.GetValueOrDefault(award) | audiences;
        }
    }

    /// <summary>Takes the name out of a row of the release before; returns it when it was still there.</summary>
    public string? TakeOutBefore(string[] cells, NameCells before)
    {
        string? name = before.TakeOut(cells);
        HasNew |= name is not null;
        return name;
    }
}
