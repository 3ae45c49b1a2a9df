using System.Text.Json;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Data;

/// <summary>Makes types, filter inputs and sort inputs of entities by their properties.</summary>
internal sealed class QueryTypes
{
    public static readonly ScalarType Scalar = new() { Name = "Any", Coercion = new AnyCoercion() };

    private static readonly Dictionary<string, FilterOperation> Operations = new()
    {
        ["eq"] = FilterOperation.Equals,
        ["neq"] = FilterOperation.NotEquals,
        ["in"] = FilterOperation.In,
        ["nin"] = FilterOperation.NotIn,
        ["contains"] = FilterOperation.Contains,
        ["ncontains"] = FilterOperation.NotContains,
        ["startsWith"] = FilterOperation.StartsWith,
        ["nstartsWith"] = FilterOperation.NotStartsWith,
        ["endsWith"] = FilterOperation.EndsWith,
        ["nendsWith"] = FilterOperation.NotEndsWith,
        ["matches"] = FilterOperation.Matches,
        ["gt"] = FilterOperation.GreaterThan,
        ["ngt"] = FilterOperation.NotGreaterThan,
        ["gte"] = FilterOperation.GreaterThanOrEquals,
        ["ngte"] = FilterOperation.NotGreaterThanOrEquals,
        ["lt"] = FilterOperation.LowerThan,
        ["nlt"] = FilterOperation.NotLowerThan,
        ["lte"] = FilterOperation.LowerThanOrEquals,
        ["nlte"] = FilterOperation.NotLowerThanOrEquals,
    };

    private static readonly InputObjectType ScalarFilter = MakeScalarFilter();

    private readonly Dictionary<Type, ObjectType> _objects = [];
    private readonly Dictionary<Type, ObjectType> _connections = [];
    private readonly Dictionary<Type, InputObjectType> _filters = [];
    private readonly Dictionary<Type, InputObjectType> _sorts = [];

    public IEnumerable<ObjectType> All => [.. _objects.Values, .. _connections.Values];

    public ObjectType GetObject(Type entity)
    {
        if (_objects.TryGetValue(entity, out ObjectType? found))
        {
            return found;
        }

        ObjectType type = new() { Name = entity.Name, RuntimeType = entity };
        _objects.Add(entity, type);
        foreach (var property in entity.GetProperties().Where(p => EntityConventions.IsColumn(p) || EntityConventions.IsNavigation(p)))
        {
            AddField(type, Camel(property.Name), EntityConventions.IsNavigation(property) ? GetObject(property.PropertyType) : Scalar)
                .Member = new MemberBinding(property.Name, property.PropertyType, property.GetValue);
        }

        return type;
    }

    public ObjectType GetConnection(Type entity)
    {
        if (_connections.TryGetValue(entity, out ObjectType? found))
        {
            return found;
        }

        ObjectType connection = new() { Name = entity.Name + "Connection" };
        ObjectType edge = new() { Name = entity.Name + "Edge" };
        ObjectType info = new() { Name = entity.Name + "PageInfo" };
        _connections.Add(entity, connection);
        AddField(connection, "nodes", new ListType(GetObject(entity)));
        AddField(connection, "edges", new ListType(edge));
        AddField(connection, "pageInfo", info);
        AddField(connection, "totalCount", Scalar);
        AddField(edge, "node", GetObject(entity));
        AddField(edge, "cursor", Scalar);
        foreach (string name in new[] { "hasNextPage", "hasPreviousPage", "startCursor", "endCursor" })
        {
            AddField(info, name, Scalar);
        }

        return connection;
    }

    public InputObjectType GetFilter(Type entity)
    {
        if (_filters.TryGetValue(entity, out InputObjectType? found))
        {
            return found;
        }

        InputObjectType filter = new() { Name = entity.Name + "FilterInput" };
        _filters.Add(entity, filter);
        AddInput(filter, "and", new ListType(filter), new FilterOperationMetadata(FilterOperation.And));
        AddInput(filter, "or", new ListType(filter), new FilterOperationMetadata(FilterOperation.Or));
        foreach (var property in entity.GetProperties())
        {
            GraphQLType type = EntityConventions.GetItemType(property.PropertyType) is { } item ? MakeListFilter(item)
                : EntityConventions.IsNavigation(property) ? GetFilter(property.PropertyType)
                : ScalarFilter;
            AddInput(filter, Camel(property.Name), type, new FilterFieldMetadata(property));
        }

        return filter;
    }

    public InputObjectType GetSort(Type entity)
    {
        if (_sorts.TryGetValue(entity, out InputObjectType? found))
        {
            return found;
        }

        InputObjectType sort = new() { Name = entity.Name + "SortInput" };
        _sorts.Add(entity, sort);
        foreach (var property in entity.GetProperties().Where(p => EntityConventions.IsColumn(p) || EntityConventions.IsNavigation(p)))
        {
            AddInput(
                sort,
                Camel(property.Name),
                EntityConventions.IsNavigation(property) ? GetSort(property.PropertyType) : Scalar,
                new SortFieldMetadata(property));
        }

        return sort;
    }

    public static FieldDefinition AddField(ObjectType owner, string name, GraphQLType type, IReadOnlyList<InputValueDefinition>? arguments = null)
    {
        FieldDefinition field = new() { Name = name, DeclaringType = owner, Type = type, Arguments = arguments ?? [] };
        owner.Fields.Add(name, field);
        return field;
    }

    /// <summary>Makes an input of names and values; a value may be such an array itself, or an array of them.</summary>
    public static InputObjectValue MakeInput(InputObjectType type, params (string Name, object? Value)[] fields) => new(
        type, [.. fields.Select(f => KeyValuePair.Create(type.Fields[f.Name], MakeValue(type.Fields[f.Name].Type, f.Value)))]);

    private static object? MakeValue(GraphQLType type, object? value) => value switch
    {
        (string, object?)[] fields => MakeInput((InputObjectType)type.Named, fields),
        (string, object?)[][] items => items.Select(i => (object?)MakeInput((InputObjectType)type.Named, i)).ToArray(),
        _ => value,
    };

    private InputObjectType MakeListFilter(Type item)
    {
        InputObjectType filter = new() { Name = "ListOf" + item.Name };
        foreach (var quantifier in new[] { FilterOperation.All, FilterOperation.None, FilterOperation.Some })
        {
            AddInput(filter, Camel(quantifier.ToString()), GetFilter(item), new FilterOperationMetadata(quantifier));
        }

        AddInput(filter, "any", Scalar, new FilterOperationMetadata(FilterOperation.Any));
        return filter;
    }

    private static InputObjectType MakeScalarFilter()
    {
        InputObjectType filter = new() { Name = "AnyOperationFilterInput" };
        AddInput(filter, "and", new ListType(filter), new FilterOperationMetadata(FilterOperation.And));
        AddInput(filter, "or", new ListType(filter), new FilterOperationMetadata(FilterOperation.Or));
        foreach ((string name, FilterOperation operation) in Operations)
        {
            AddInput(filter, name, Scalar, new FilterOperationMetadata(operation));
        }

        return filter;
    }

    private static void AddInput(InputObjectType owner, string name, GraphQLType type, object metadata) =>
        owner.Fields.Add(name, new InputValueDefinition { Name = name, Type = type, Metadata = metadata });

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private sealed class AnyCoercion : ScalarCoercion
    {
        public override Type RuntimeType => typeof(object);

        public override object ParseLiteral(ValueNode literal) => literal;

        public override object ParseValue(JsonElement value) => value;

        public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(value.ToString());

        public override void CheckResult(object value)
        {
        }

        public override ValueNode ToLiteral(object value) => Parser.ParseValue($"\"{value}\"");
    }
}
