namespace OpenEmulationData.GraphQL.Language;

/// <summary>A node of the abstract syntax tree of a document. Nodes are immutable and know neither parent nor source.</summary>
public abstract class SyntaxNode
{
    /// <summary>The kind of this node: one for each concrete class.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>Offset of the first byte of this node in the UTF-8 source; 0 when the node was not parsed.</summary>
    public int Start { get; init; }

    /// <summary>Offset behind the last byte of this node in the UTF-8 source; 0 when the node was not parsed.</summary>
    public int End { get; init; }
}
