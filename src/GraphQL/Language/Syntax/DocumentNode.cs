using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>A whole document. <see href="https://spec.graphql.org/September2025/#Document"/></summary>
public sealed class DocumentNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>Operations, fragments and type system definitions in the order of the source.</summary>
    public required ImmutableArray<DefinitionNode> Definitions { get; init; }

    /// <summary>The text that the offsets of all nodes below refer to.</summary>
    public Source Source { get; init; } = Source.Empty;
}

/// <summary>A definition at the top of a document: executable, or of the type system.</summary>
public abstract class DefinitionNode : SyntaxNode
{
    private protected DefinitionNode()
    {
    }
}
