using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>The definition of a named type. <see href="https://spec.graphql.org/September2025/#TypeDefinition"/></summary>
public abstract class TypeDefinitionNode : DefinitionNode
{
    private protected TypeDefinitionNode()
    {
    }

    /// <summary>The string written before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name of the type.</summary>
    public required Name Name { get; init; }

    /// <summary>The directives of the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary><c>scalar</c>. <see href="https://spec.graphql.org/September2025/#ScalarTypeDefinition"/></summary>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}

/// <summary><c>type</c>. <see href="https://spec.graphql.org/September2025/#ObjectTypeDefinition"/></summary>
public sealed class ObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;

    /// <summary>The interfaces it declares to implement.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>Its fields.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary><c>interface</c>. <see href="https://spec.graphql.org/September2025/#InterfaceTypeDefinition"/></summary>
public sealed class InterfaceTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;

    /// <summary>The interfaces it declares to implement.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>Its fields.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary><c>union</c>. <see href="https://spec.graphql.org/September2025/#UnionTypeDefinition"/></summary>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <summary>The member types.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; init; } = [];
}

/// <summary><c>enum</c>. <see href="https://spec.graphql.org/September2025/#EnumTypeDefinition"/></summary>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <summary>Its values.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary><c>input</c>. <see href="https://spec.graphql.org/September2025/#InputObjectTypeDefinition"/></summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <summary>Its input fields.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; init; } = [];
}
