namespace OpenEmulationData.GraphQL.Language;

/// <summary>
/// A name in the source. It is a value held inside its node, not a node of its own, and equal names of a document share one string.
/// </summary>
/// <param name="Value">The characters of the name, all of them ASCII.</param>
/// <param name="Start">Offset of its first byte in the UTF-8 source; 0 when it was not parsed.</param>
public readonly record struct Name(string Value, int Start = 0)
{
    /// <summary>Offset behind its last byte in the UTF-8 source.</summary>
    public int End => Start + Value.Length;

    /// <summary>The characters of the name.</summary>
    public override string ToString() => Value;
}
