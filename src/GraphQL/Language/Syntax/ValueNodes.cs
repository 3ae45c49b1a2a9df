using System.Collections.Immutable;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>A literal or a variable. <see href="https://spec.graphql.org/September2025/#Value"/></summary>
public abstract class ValueNode : SyntaxNode
{
    private protected ValueNode()
    {
    }
}

/// <summary>The use of a variable. <see href="https://spec.graphql.org/September2025/#Variable"/></summary>
public sealed class VariableNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name without the dollar sign.</summary>
    public required Name Name { get; init; }
}

/// <summary>An integer literal. <see href="https://spec.graphql.org/September2025/#IntValue"/></summary>
public sealed class IntValueNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The literal as written, of any length.</summary>
    public required string Value { get; init; }
}

/// <summary>A number with a fraction or an exponent. <see href="https://spec.graphql.org/September2025/#FloatValue"/></summary>
public sealed class FloatValueNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The literal as written, of any precision.</summary>
    public required string Value { get; init; }
}

/// <summary>A string. <see href="https://spec.graphql.org/September2025/#StringValue"/></summary>
public sealed class StringValueNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The meaning of the literal: escapes are resolved, and a block string has lost its common indentation.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written as a block string.</summary>
    public bool Block { get; init; }
}

/// <summary><c>true</c> or <c>false</c>. <see href="https://spec.graphql.org/September2025/#BooleanValue"/></summary>
public sealed class BooleanValueNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The value.</summary>
    public required bool Value { get; init; }
}

/// <summary><c>null</c>. <see href="https://spec.graphql.org/September2025/#NullValue"/></summary>
public sealed class NullValueNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}

/// <summary>The name of an enum value. <see href="https://spec.graphql.org/September2025/#EnumValue"/></summary>
public sealed class EnumValueNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name, never <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public required string Value { get; init; }
}

/// <summary>Values between brackets. <see href="https://spec.graphql.org/September2025/#ListValue"/></summary>
public sealed class ListValueNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items in order.</summary>
    public required ImmutableArray<ValueNode> Values { get; init; }
}

/// <summary>Named values between braces. <see href="https://spec.graphql.org/September2025/#ObjectValue"/></summary>
public sealed class ObjectValueNode : ValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields in the order of the source; names may repeat.</summary>
    public required ImmutableArray<ObjectFieldNode> Fields { get; init; }
}

/// <summary>A field of an object value. <see href="https://spec.graphql.org/September2025/#ObjectField"/></summary>
public sealed class ObjectFieldNode : SyntaxNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name of the input field.</summary>
    public required Name Name { get; init; }

    /// <summary>Its value.</summary>
    public required ValueNode Value { get; init; }
}
