using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary><c>schema</c>. <see href="https://spec.graphql.org/September2025/#SchemaDefinition"/></summary>
public sealed class SchemaDefinitionNode : DefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <summary>The string written before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives of the schema.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root types.</summary>
    public required ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; init; }
}

/// <summary><c>extend schema</c>. <see href="https://spec.graphql.org/September2025/#SchemaExtension"/></summary>
public sealed class SchemaExtensionNode : DefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <summary>The directives that are added.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root types that are added.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}

/// <summary>The root type of a kind of operation. <see href="https://spec.graphql.org/September2025/#RootOperationTypeDefinition"/></summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>The kind of operation.</summary>
    public required OperationKind Operation { get; init; }

    /// <summary>The object type at its root.</summary>
    public required NamedTypeNode Type { get; init; }
}

/// <summary><c>directive</c>. <see href="https://spec.graphql.org/September2025/#DirectiveDefinition"/></summary>
public sealed class DirectiveDefinitionNode : DefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <summary>The string written before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name without the at sign.</summary>
    public required Name Name { get; init; }

    /// <summary>The arguments it accepts.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether it may stand more than once at one location.</summary>
    public bool Repeatable { get; init; }

    /// <summary>Where it may stand; each is one of the names of the specification's DirectiveLocation.</summary>
    public required ImmutableArray<Name> Locations { get; init; }
}
