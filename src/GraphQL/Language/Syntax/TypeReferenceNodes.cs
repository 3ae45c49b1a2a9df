namespace OpenEmulationData.GraphQL.Language;

/// <summary>A reference to a type. <see href="https://spec.graphql.org/September2025/#Type"/></summary>
public abstract class TypeNode : SyntaxNode
{
    private protected TypeNode()
    {
    }
}

/// <summary>A reference by name. <see href="https://spec.graphql.org/September2025/#NamedType"/></summary>
public sealed class NamedTypeNode : TypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name of the type.</summary>
    public required Name Name { get; init; }
}

/// <summary>A list of something. <see href="https://spec.graphql.org/September2025/#ListType"/></summary>
public sealed class ListTypeNode : TypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of an item.</summary>
    public required TypeNode Type { get; init; }
}

/// <summary>Something that is never null. <see href="https://spec.graphql.org/September2025/#NonNullType"/></summary>
public sealed class NonNullTypeNode : TypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The nullable type below: a <see cref="NamedTypeNode"/> or a <see cref="ListTypeNode"/>.</summary>
    public required TypeNode Type { get; init; }
}
