using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>A scalar type. <see href="https://spec.graphql.org/September2025/#sec-Scalars"/></summary>
public sealed class ScalarType : NamedType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the format of the scalar is specified, or null.</summary>
    public string? SpecifiedBy { get; internal set; }

    /// <summary>How values are read and written.</summary>
    public required ScalarCoercion Coercion { get; init; }
}

/// <summary>An enum type. <see href="https://spec.graphql.org/September2025/#sec-Enums"/></summary>
public sealed class EnumType : NamedType
{
    private Dictionary<object, EnumValueDefinition>? _byRuntimeValue;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values by name, in the order of the definition.</summary>
    public OrderedDictionary<string, EnumValueDefinition> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>Finds the value that a CLR value stands for, or null.</summary>
    public EnumValueDefinition? FindByRuntimeValue(object runtimeValue)
    {
        var map = _byRuntimeValue ??= Values.Values.ToDictionary(static v => v.RuntimeValue);
        return map.TryGetValue(runtimeValue, out var value) ? value
            : runtimeValue is string name && Values.TryGetValue(name, out var named) ? named : null;
    }
}

/// <summary>One value of an enum type.</summary>
public sealed class EnumValueDefinition : IDescribed
{
    /// <inheritdoc/>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public string? Description { get; init; }

    /// <summary>Why the value should no longer be used, or null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The CLR value that stands for it; its name when nothing else is bound.</summary>
    public required object RuntimeValue { get; init; }
}

/// <summary>An input object type. <see href="https://spec.graphql.org/September2025/#sec-Input-Objects"/></summary>
public sealed class InputObjectType : NamedType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Whether exactly one field must be given (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>The fields by name, in the order of the definition.</summary>
    public OrderedDictionary<string, InputValueDefinition> Fields { get; } = new(StringComparer.Ordinal);
}

/// <summary>An argument, or a field of an input object.</summary>
public sealed class InputValueDefinition : IDescribed
{
    private double _weight = double.NaN;

    /// <inheritdoc/>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public string? Description { get; init; }

    /// <summary>The type of the values.</summary>
    public required GraphQLType Type { get; init; }

    /// <summary>The default as written in the schema, or null when there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The default, coerced once when the schema is built; meaningful only with <see cref="DefaultValue"/>.</summary>
    public object? CoercedDefaultValue { get; internal set; }

    /// <summary>Why it should no longer be used, or null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>What the code behind it keeps with it (a filter field's member …); the engine core never looks inside.</summary>
    public object? Metadata { get; internal set; }

    /// <summary>What giving a value costs; see <see cref="Planning.FieldCost"/>.</summary>
    internal double Weight => double.IsNaN(_weight) ? _weight = Planning.FieldCost.WeightOf(this) ?? 0 : _weight;

    /// <summary>Whether a value must be given: non-null and without a default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}

/// <summary>A directive that documents or schemas may use. <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives"/></summary>
public sealed class DirectiveDefinition : IDescribed
{
    /// <inheritdoc/>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public string? Description { get; init; }

    /// <summary>The arguments, in the order of the definition.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>Where it may stand, by the names of the specification such as <c>FIELD_DEFINITION</c>.</summary>
    public required IReadOnlyList<string> Locations { get; init; }

    /// <summary>Whether it may stand more than once in one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether the specification defines it: skip, include, deprecated, specifiedBy, oneOf.</summary>
    public bool IsSpecified { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> AppliedDirectives => [];
}
