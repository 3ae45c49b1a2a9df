using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes connections and edges: one pair for each node type. <see href="https://relay.dev/graphql/connections.htm"/></summary>
internal sealed class ConnectionTypes(TypeCatalog catalog)
{
    private static readonly GraphQLLimits s_limits = new();

    /// <summary>The reference to the connection of a node type.</summary>
    /// <param name="paging">The attribute of the field.</param>
    /// <param name="node">The runtime type of a node.</param>
    /// <param name="nodeName">The name of the node type, where it is not that of the runtime type.</param>
    /// <param name="isNullable">Whether the field may be null for want of the connection, so that a failure does not take the parent with it.</param>
    public TypeNode Refer(UsePagingAttribute paging, Type node, string? nodeName, bool isNullable)
    {
        nodeName ??= catalog.NameOf(node);
        var name = paging.ConnectionName ?? TypeNaming.Plural(nodeName);
        catalog.Define($"{name}Connection", () => MakeConnection(name, node, nodeName));
        TypeNode reference = Sdl.Named($"{name}Connection");
        return isNullable ? reference : Sdl.NonNull(reference);
    }

    /// <summary>Whether values of the type are pages; their types are made with the fields that hand them out.</summary>
    public static bool IsConnection(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Connection<>);

    public static IEnumerable<InputValueDefinitionNode> Arguments(UsePagingAttribute paging)
    {
        yield return Sdl.Input("first", Sdl.Named("Int"), $"Returns the first _n_ rows; {s_limits.DefaultPageSize} when no size is given.");
        yield return Sdl.Input("after", Sdl.Named("String"), "Returns the rows after this cursor.");
        if (paging.AllowBackwardPagination)
        {
            yield return Sdl.Input("last", Sdl.Named("Int"), "Returns the last _n_ rows.");
            yield return Sdl.Input("before", Sdl.Named("String"), "Returns the rows before this cursor.");
        }
    }

    public static DirectiveNode ListSize(UsePagingAttribute paging) => Sdl.Directive(
        "listSize",
        ("assumedSize", Sdl.Number(s_limits.MaxPageSize)),
        ("slicingArguments", paging.AllowBackwardPagination ? Sdl.Texts("first", "last") : Sdl.Texts("first")),
        ("slicingArgumentDefaultValue", Sdl.Number(s_limits.DefaultPageSize)),
        ("sizedFields", Sdl.Texts("edges", "nodes")),
        ("requireOneSlicingArgument", new BooleanValueNode { Value = false }));

    private ObjectTypeDefinitionNode MakeConnection(string name, Type node, string nodeName)
    {
        var runtimeType = typeof(Connection<>).MakeGenericType(node);
        var edgeName = $"{name}Edge";
        catalog.Define(edgeName, () => MakeEdge(edgeName, node, nodeName));
        return Make(
            $"{name}Connection",
            "A page of a longer list.",
            runtimeType,
            ("pageInfo", nameof(Connection<object>.PageInfo), Sdl.NonNull(Sdl.Named(catalog.NameOf(typeof(PageInfo)))), "Where the page stands in the whole list.", null),
            ("edges", nameof(Connection<object>.Edges), Sdl.ListOf(Sdl.NonNull(Sdl.Named(edgeName))), "The rows with their cursors.", null),
            ("nodes", nameof(Connection<object>.Nodes), Sdl.ListOf(Sdl.NonNull(Sdl.Named(nodeName))), "The rows.", null),
            ("totalCount", nameof(Connection<object>.TotalCount), Sdl.NonNull(Sdl.Named("Int")), "How many rows there are on all pages together.", 10));
    }

    private ObjectTypeDefinitionNode MakeEdge(string name, Type node, string nodeName) => Make(
        name,
        "A row of a connection with its cursor.",
        typeof(Edge<>).MakeGenericType(node),
        ("cursor", nameof(Edge<object>.Cursor), Sdl.NonNull(Sdl.Named("String")), "Opaque; goes into `after` or `before` of the same field with the same order.", null),
        ("node", nameof(Edge<object>.Node), Sdl.NonNull(Sdl.Named(nodeName)), "The row.", null));

    private ObjectTypeDefinitionNode Make(
        string name, string description, Type runtimeType, params (string Name, string Property, TypeNode Type, string Description, int? Weight)[] fields)
    {
        catalog.Builder.BindObject(name, runtimeType);
        foreach (var field in fields)
        {
            var property = runtimeType.GetProperty(field.Property)!;
            catalog.Builder.BindMember($"{name}.{field.Name}", PropertyBinding.Create(property, catalog.FindScalar(property.PropertyType)));
        }

        return new ObjectTypeDefinitionNode
        {
            Name = new Name(name),
            Description = Sdl.Description(description),
            Fields =
            [
                .. MakeMore(name, runtimeType),
                .. fields.Select(static f => new FieldDefinitionNode
                {
                    Name = new Name(f.Name),
                    Description = Sdl.Description(f.Description),
                    Type = f.Type,
                    Directives = f.Weight is { } weight ? [Sdl.Cost(weight)] : [],
                }),
            ],
        };
    }

    /// <summary>The fields that a class adds to one connection, before those that every connection has.</summary>
    private IEnumerable<FieldDefinitionNode> MakeMore(string name, Type runtimeType) => catalog.IsDeclared(runtimeType)
        ? catalog.GetObject(runtimeType).Classes.SelectMany(ObjectTypes.FieldMethods).Select(method => catalog.Fields.Bind(name, method))
        : [];
}
