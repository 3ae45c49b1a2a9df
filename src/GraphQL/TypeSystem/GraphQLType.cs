using System.Diagnostics.CodeAnalysis;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>The kinds of type. <see href="https://spec.graphql.org/September2025/#sec-Types"/></summary>
public enum TypeKind
{
    /// <summary>A leaf value.</summary>
    Scalar,

    /// <summary>A set of fields.</summary>
    Object,

    /// <summary>Fields that several objects share.</summary>
    Interface,

    /// <summary>One of several objects.</summary>
    Union,

    /// <summary>One of several names.</summary>
    Enum,

    /// <summary>A set of input fields.</summary>
    InputObject,

    /// <summary>A wrapper: many of a type.</summary>
    List,

    /// <summary>A wrapper: never null.</summary>
    NonNull,
}

/// <summary>A type: a named one, or a wrapper around one.</summary>
public abstract class GraphQLType
{
    /// <summary>Which kind of type this is.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type without its list and non-null wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether null is not a value of this type.</summary>
    public bool IsNonNull => Kind is TypeKind.NonNull;

    /// <summary>The type without an outer non-null wrapper.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>Whether values of this type may be given as input.</summary>
    public bool IsInputType => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether values of this type may be in an answer.</summary>
    public bool IsOutputType => Named.Kind is not TypeKind.InputObject;

    /// <summary>Whether the named type has no fields of its own: a scalar or an enum.</summary>
    public bool IsLeafType => Named.Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>Whether the named type has a selection set: an object, an interface or a union.</summary>
    public bool IsCompositeType => Named.Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether two types are the same, wrappers included.</summary>
    public static bool AreEqual(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => AreEqual(x.OfType, y.OfType),
        (ListType x, ListType y) => AreEqual(x.OfType, y.OfType),
        _ => ReferenceEquals(a, b),
    };
}

/// <summary>Many of a type.</summary>
public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    /// <summary>The type of an item.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";
}

/// <summary>A type whose values are never null. It never wraps another non-null type.</summary>
public sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    /// <summary>The nullable type inside.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}

/// <summary>A type with a name.</summary>
public abstract class NamedType : GraphQLType, IDescribed
{
    /// <inheritdoc/>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public string? Description { get; internal set; }

    /// <inheritdoc/>
    public IReadOnlyList<Language.DirectiveNode> AppliedDirectives { get; internal set; } = [];

    /// <summary>Whether the specification defines the type: the five scalars and the introspection types.</summary>
    public bool IsSpecified { get; internal init; }

    /// <inheritdoc/>
    public sealed override NamedType Named => this;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}

/// <summary>A part of a schema that has a name, perhaps a description, and directives.</summary>
public interface IDescribed
{
    /// <summary>The name, as in the schema.</summary>
    string Name { get; }

    /// <summary>The description in Markdown, or null.</summary>
    string? Description { get; }

    /// <summary>The directives applied to the definition and its extensions, in order.</summary>
    IReadOnlyList<Language.DirectiveNode> AppliedDirectives { get; }
}

/// <summary>A type with output fields: an object or an interface.</summary>
public abstract class FieldsType : NamedType
{
    /// <summary>The fields by name, in the order of the definition.</summary>
    public OrderedDictionary<string, FieldDefinition> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The interfaces that this type says it implements.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>Finds a field by name; introspection's meta fields are not among them.</summary>
    public bool TryGetField(string name, [NotNullWhen(true)] out FieldDefinition? field) => Fields.TryGetValue(name, out field);
}
