using System.Collections.Frozen;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>A schema, complete and valid. Made by <see cref="SchemaBuilder"/>; immutable and shared by all requests.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<NamedType, IReadOnlyList<ObjectType>> _possibleTypes;

    internal Schema(
        string? description,
        ObjectType queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType,
        IEnumerable<NamedType> types,
        IEnumerable<DirectiveDefinition> directives,
        IReadOnlyList<Language.DirectiveNode> appliedDirectives)
    {
        Description = description;
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Types = [.. types];
        Directives = [.. directives];
        AppliedDirectives = appliedDirectives;
        _types = Types.ToFrozenDictionary(static t => t.Name, StringComparer.Ordinal);
        _directives = Directives.ToFrozenDictionary(static d => d.Name, StringComparer.Ordinal);
        MetaFields = new MetaFields(queryType, FindType);
        _possibleTypes = Types
            .Where(static t => t.Kind is TypeKind.Interface or TypeKind.Union)
            .ToFrozenDictionary(static t => t, FindPossibleTypes);
    }

    /// <summary>The description in Markdown, or null.</summary>
    public string? Description { get; }

    /// <summary>The root of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The root of mutations, or null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions, or null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types, introspection's included, in the order they were defined.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, the specified ones included.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The directives applied to the schema itself.</summary>
    public IReadOnlyList<Language.DirectiveNode> AppliedDirectives { get; }

    /// <summary>Finds a type by name, or null.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>Makes the type that a reference means, or null when the schema does not have it.</summary>
    internal GraphQLType? FindType(Language.TypeNode reference) => reference switch
    {
        Language.NonNullTypeNode nonNull => FindType(nonNull.Type) is { } type ? new NonNullType(type) : null,
        Language.ListTypeNode list => FindType(list.Type) is { } type ? new ListType(type) : null,
        Language.NamedTypeNode named => FindType(named.Name.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Finds a directive by name without the @, or null.</summary>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>Finds a field that may be selected on a type, <c>__typename</c> and the like included, or null.</summary>
    public FieldDefinition? FindField(NamedType parent, string name) =>
        name.StartsWith("__", StringComparison.Ordinal) ? FindMetaField(parent, name)
        : parent is FieldsType fields && fields.TryGetField(name, out var field) ? field
        : null;

    /// <summary>The object types that a value of a composite type may have.</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) =>
        type is ObjectType objectType ? [objectType] : _possibleTypes[type];

    /// <summary>Whether an object or interface is a member or an implementation of an interface or union (not: the same type).</summary>
    public static bool IsSubType(NamedType abstractType, NamedType maybeSubType) => abstractType switch
    {
        UnionType union => maybeSubType is ObjectType member && union.MemberTypes.Contains(member),
        InterfaceType @interface => maybeSubType is FieldsType fields && fields.Interfaces.Contains(@interface),
        _ => false,
    };

    /// <summary>The root type of an operation, or null when the schema has none.</summary>
    public ObjectType? GetRootType(Language.OperationKind operation) => operation switch
    {
        Language.OperationKind.Query => QueryType,
        Language.OperationKind.Mutation => MutationType,
        Language.OperationKind.Subscription => SubscriptionType,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal MetaFields MetaFields { get; }

    private FieldDefinition? FindMetaField(NamedType parent, string name) => name switch
    {
        MetaFields.TypeNameField when parent.IsCompositeType => MetaFields.TypeName,
        "__schema" when ReferenceEquals(parent, QueryType) => MetaFields.Schema,
        "__type" when ReferenceEquals(parent, QueryType) => MetaFields.Type,
        _ => parent is FieldsType fields && fields.TryGetField(name, out var field) ? field : null,
    };

    private IReadOnlyList<ObjectType> FindPossibleTypes(NamedType type) => type is UnionType union
        ? union.MemberTypes
        : [.. Types.OfType<ObjectType>().Where(t => t.Interfaces.Contains((InterfaceType)type))];
}
