using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>An object type. <see href="https://spec.graphql.org/September2025/#sec-Objects"/></summary>
public sealed class ObjectType : FieldsType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>The CLR type of the values that stand for this type; the default type resolution goes by it.</summary>
    public Type? RuntimeType { get; internal set; }
}

/// <summary>An interface type. <see href="https://spec.graphql.org/September2025/#sec-Interfaces"/></summary>
public sealed class InterfaceType : FieldsType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>Finds the object types of a whole batch of values, or null for the default: by CLR type.</summary>
    public BatchTypeResolver? TypeResolver { get; internal set; }
}

/// <summary>A union type. <see href="https://spec.graphql.org/September2025/#sec-Unions"/></summary>
public sealed class UnionType : NamedType
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The member types, in the order of the definition.</summary>
    public IReadOnlyList<ObjectType> MemberTypes { get; internal set; } = [];

    /// <summary>Finds the object types of a whole batch of values, or null for the default: by CLR type.</summary>
    public BatchTypeResolver? TypeResolver { get; internal set; }
}

/// <summary>A field of an object or interface type.</summary>
public sealed class FieldDefinition : IDescribed
{
    /// <inheritdoc/>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public string? Description { get; init; }

    /// <summary>The object or interface that has the field.</summary>
    public required FieldsType DeclaringType { get; init; }

    /// <summary>The type of the field's values.</summary>
    public required GraphQLType Type { get; init; }

    /// <summary>The arguments, in the order of the definition.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>Why the field should no longer be used, or null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Language.DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>How values are found. Null: <see cref="Member"/>, or else the parent's member of the same name.</summary>
    public BatchResolver? Resolver { get; internal set; }

    /// <summary>Subscription fields only: where the events come from.</summary>
    public SubscribeResolver? Subscribe { get; internal set; }

    /// <summary>A direct member of the parent value, read without a resolver call; null when there is a resolver.</summary>
    public MemberBinding? Member { get; internal set; }

    /// <summary>Whether the values are scalars or enums, not lists of them.</summary>
    internal bool IsSingleLeaf => Type.Nullable.Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>What the code behind the field keeps with it (paging options, filter type …); the engine core never looks inside.</summary>
    public object? Metadata { get; internal set; }

    /// <summary>Finds an argument by name.</summary>
    public InputValueDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary>The schema coordinate, such as <c>Query.awards</c>.</summary>
    public override string ToString() => $"{DeclaringType.Name}.{Name}";
}
