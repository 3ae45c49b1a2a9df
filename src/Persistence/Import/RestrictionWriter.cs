using OpenEmulationData.Persistence.Loading;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Writes which facts are not visible to everybody at all times, and counts those that are not when they are published.</summary>
internal sealed class RestrictionWriter(ImportSession session)
{
    private readonly Dictionary<FactKind, int> _hidden = [];

    /// <summary>How many citations the facts have that are not visible when they are published.</summary>
    public int HiddenCitations { get; private set; }

    /// <summary>How many facts of a kind are not visible when they are published.</summary>
    public int Hidden(FactKind kind) => _hidden.GetValueOrDefault(kind);

    /// <summary>Writes the restriction of a fact; nothing when there is none.</summary>
    /// <param name="kind">The kind of the fact.</param>
    /// <param name="id">Its key.</param>
    /// <param name="code">Its key in the file; empty when it has none of its own.</param>
    /// <param name="visible">When everybody sees it; null: always.</param>
    /// <param name="citations">How many citations it has.</param>
    public void Write(FactKind kind, int id, string code, VisibleInterval? visible, int citations)
    {
        if (Make(kind, id, code, visible, citations) is { } restriction)
        {
            Write(restriction);
        }
    }

    /// <summary>The restriction of a fact, to be written when more is known of it; null when there is none.</summary>
    public FactRestriction? Make(FactKind kind, int id, string code, VisibleInterval? visible, int citations = 0)
    {
        if (visible is null)
        {
            return null;
        }

        Count(kind, visible.Holds(session.Now), citations);
        string going = visible.Until is not null && visible.Holds(session.Now) ? code : "";
        return new FactRestriction { FactKind = kind, FactId = id, Code = going, VisibleFrom = visible.From, VisibleUntil = visible.Until };
    }

    /// <summary>Writes that a territory is there for the sake of restricted awards only.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="isVisible">Whether everybody sees one of them when they are published.</param>
    /// <param name="citations">How many citations it has.</param>
    public void WriteTerritory(int id, bool isVisible, int citations)
    {
        Count(FactKind.Organization, isVisible, citations);
        Write(new FactRestriction { FactKind = FactKind.Organization, FactId = id });
    }

    /// <summary>Writes a restriction.</summary>
    public void Write(FactRestriction restriction)
    {
        EntityWriter<FactRestriction> writer = session.Writer<FactRestriction>();
        restriction.Id = writer.Count + 1;
        writer.Write(restriction);
    }

    private void Count(FactKind kind, bool isVisible, int citations)
    {
        if (!isVisible)
        {
            _hidden[kind] = Hidden(kind) + 1;
            HiddenCitations += citations;
        }
    }
}
