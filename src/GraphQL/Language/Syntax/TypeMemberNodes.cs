using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>A field of an object type or interface. <see href="https://spec.graphql.org/September2025/#FieldDefinition"/></summary>
public sealed class FieldDefinitionNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <summary>The string written before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name of the field.</summary>
    public required Name Name { get; init; }

    /// <summary>The arguments it accepts.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>The type of its value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The directives of the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>An argument or an input field. <see href="https://spec.graphql.org/September2025/#InputValueDefinition"/></summary>
public sealed class InputValueDefinitionNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The string written before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name of the argument or input field.</summary>
    public required Name Name { get; init; }

    /// <summary>The type of its value.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The constant used when no value is given, if any.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives of the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A value of an enum. <see href="https://spec.graphql.org/September2025/#EnumValueDefinition"/></summary>
public sealed class EnumValueDefinitionNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <summary>The string written before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name of the value, never <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public required Name Name { get; init; }

    /// <summary>The directives of the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
