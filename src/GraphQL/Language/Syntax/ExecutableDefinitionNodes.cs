using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>An operation or a fragment. <see href="https://spec.graphql.org/September2025/#ExecutableDefinition"/></summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    private protected ExecutableDefinitionNode()
    {
    }

    /// <summary>The string written before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives of the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root selection set.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>An operation. <see href="https://spec.graphql.org/September2025/#OperationDefinition"/></summary>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>Query (also for the shorthand form), mutation or subscription.</summary>
    public OperationKind Operation { get; init; }

    /// <summary>The name; <see langword="null"/> for an anonymous operation.</summary>
    public Name? Name { get; init; }

    /// <summary>The variables that the operation declares.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
}

/// <summary>A named fragment. <see href="https://spec.graphql.org/September2025/#FragmentDefinition"/></summary>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>The name, never <c>on</c>.</summary>
    public required Name Name { get; init; }

    /// <summary>The type that the fragment applies to.</summary>
    public required NamedTypeNode TypeCondition { get; init; }
}

/// <summary>The declaration of a variable. <see href="https://spec.graphql.org/September2025/#VariableDefinition"/></summary>
public sealed class VariableDefinitionNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The string written before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variable that is declared.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>Its type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The constant used when no value is given, if any.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives of the declaration; their arguments are constants.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
