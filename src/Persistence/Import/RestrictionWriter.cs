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
    /// <param name="code">Its key in the file, or empty.</param>
    /// <param name="visible">When everybody sees it; null: always.</param>
    /// <param name="citations">How many citations it has.</param>
    public void Write(FactKind kind, int id, string code, VisibleInterval? visible, int citations)
    {
        if (visible is null)
        {
            return;
        }

        if (!visible.Holds(session.Now))
        {
            _hidden[kind] = Hidden(kind) + 1;
            HiddenCitations += citations;
        }

        var writer = session.Writer<FactRestriction>();
        writer.Write(new FactRestriction
        {
            Id = writer.Count + 1,
            FactKind = kind,
            FactId = id,
            Code = code,
            VisibleFrom = visible.From,
            VisibleUntil = visible.Until,
        });
    }
}
