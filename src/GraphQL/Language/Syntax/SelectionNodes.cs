using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>Selections between braces. <see href="https://spec.graphql.org/September2025/#SelectionSet"/></summary>
public sealed class SelectionSetNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>The selections in the order of the source.</summary>
    public required ImmutableArray<SelectionNode> Selections { get; init; }
}

/// <summary>A field, a fragment spread or an inline fragment. <see href="https://spec.graphql.org/September2025/#Selection"/></summary>
public abstract class SelectionNode : SyntaxNode
{
    private protected SelectionNode()
    {
    }

    /// <summary>The directives of the selection.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field of a selection set. <see href="https://spec.graphql.org/September2025/#Field"/></summary>
public sealed class FieldNode : SelectionNode
{
    private readonly string name = "";
    private readonly string? alias;
    private readonly int nameStart;
    private readonly int aliasStart;

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The alias, if any.</summary>
    public Name? Alias
    {
        get => alias is null ? null : new Name(alias, aliasStart);
        init => (alias, aliasStart) = value is { } given ? (given.Value, given.Start) : (null, 0);
    }

    /// <summary>The name of the field in its type.</summary>
    public required Name Name
    {
        get => new(name, nameStart);
        init => (name, nameStart) = (value.Value, value.Start);
    }

    /// <summary>The key of the field in the response: the alias or else the name.</summary>
    public string ResponseName => alias ?? name;

    /// <summary>The arguments in the order of the source.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>The selections below the field; <see langword="null"/> for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; init; }
}

/// <summary>The use of a named fragment. <see href="https://spec.graphql.org/September2025/#FragmentSpread"/></summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment.</summary>
    public required Name Name { get; init; }
}

/// <summary>A fragment without a name. <see href="https://spec.graphql.org/September2025/#InlineFragment"/></summary>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type that the fragment applies to; <see langword="null"/> when it is that of the enclosing selection set.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <summary>The selections of the fragment.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>An argument of a field or directive. <see href="https://spec.graphql.org/September2025/#Argument"/></summary>
public sealed class ArgumentNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name of the argument.</summary>
    public required Name Name { get; init; }

    /// <summary>Its value.</summary>
    public required ValueNode Value { get; init; }
}

/// <summary>A directive put on something. <see href="https://spec.graphql.org/September2025/#Directive"/></summary>
public sealed class DirectiveNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name without the at sign.</summary>
    public required Name Name { get; init; }

    /// <summary>The arguments in the order of the source.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];
}
