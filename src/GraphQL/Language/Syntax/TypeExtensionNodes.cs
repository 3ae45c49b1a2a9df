using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>An addition to a named type. <see href="https://spec.graphql.org/September2025/#TypeExtension"/></summary>
public abstract class TypeExtensionNode : DefinitionNode
{
    private protected TypeExtensionNode()
    {
    }

    /// <summary>The name of the type that is extended.</summary>
    public required Name Name { get; init; }

    /// <summary>The directives that are added.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary><c>extend scalar</c>. <see href="https://spec.graphql.org/September2025/#ScalarTypeExtension"/></summary>
public sealed class ScalarTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;
}

/// <summary><c>extend type</c>. <see href="https://spec.graphql.org/September2025/#ObjectTypeExtension"/></summary>
public sealed class ObjectTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

    /// <summary>The interfaces that are added.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>The fields that are added.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary><c>extend interface</c>. <see href="https://spec.graphql.org/September2025/#InterfaceTypeExtension"/></summary>
public sealed class InterfaceTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeExtension;

    /// <summary>The interfaces that are added.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>The fields that are added.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary><c>extend union</c>. <see href="https://spec.graphql.org/September2025/#UnionTypeExtension"/></summary>
public sealed class UnionTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    /// <summary>The member types that are added.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; init; } = [];
}

/// <summary><c>extend enum</c>. <see href="https://spec.graphql.org/September2025/#EnumTypeExtension"/></summary>
public sealed class EnumTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <summary>The values that are added.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary><c>extend input</c>. <see href="https://spec.graphql.org/September2025/#InputObjectTypeExtension"/></summary>
public sealed class InputObjectTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    /// <summary>The input fields that are added.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; init; } = [];
}
