using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Data;

/// <summary>Runs queryable fields on their own: a schema of entities, a document for the selections, arguments as CLR values.</summary>
internal sealed class QueryHarness
{
    private readonly ObjectType _query = new() { Name = "Query" };
    private readonly IServiceProvider _services;
    private TypeSystem.Schema? _schema;

    public QueryHarness(IServiceProvider services) => _services = services;

    public QueryTypes Types { get; } = new();

    public GraphQLLimits Limits { get; init; } = new();

    /// <summary>The schema, once something is planned.</summary>
    public TypeSystem.Schema Schema => _schema!;

    /// <summary>Adds a field whose resolver is a local function or lambda without captures. Null parent: a root field.</summary>
    public QueryHarness Add(Type? parent, string name, QueryResult result, Delegate resolver)
    {
        MethodInfo method = resolver.Method;
        QueryField field = new(method, [.. method.GetParameters().Select(p => Describe(p, parent))], result);
        GraphQLType type = result switch
        {
            QueryResult.Connection => Types.GetConnection(field.ElementType),
            QueryResult.List => new ListType(Types.GetObject(field.ElementType)),
            _ => Types.GetObject(field.ElementType),
        };
        FieldDefinition definition = QueryTypes.AddField(
            parent is null ? _query : Types.GetObject(parent),
            name,
            type,
            [.. new[] { "first", "after", "last", "before", "where", "order" }
                .Concat(method.GetParameters().Select(p => p.Name!))
                .Select(n => new InputValueDefinition { Name = n, Type = QueryTypes.Scalar })]);
        definition.Metadata = field;
        definition.Resolver = field.Resolver;
        return this;
    }

    /// <summary>Plans a document and finds a field in it by names from the root.</summary>
    public FieldPlan Plan(string document, params string[] path)
    {
        _schema ??= new TypeSystem.Schema(null, _query, null, null, [_query, .. Types.All, QueryTypes.Scalar], [], []);
        DocumentNode parsed = Parser.Parse(document);
        SelectionPlan selection = OperationPlanner.Plan(_schema, parsed, OperationPlanner.FindOperation(parsed, null)).Root;
        FieldPlan field = selection.FindByFieldName(path[0])!;
        foreach (string name in path.Skip(1))
        {
            field = field.Selection.FindByFieldName(name)!;
        }

        return field;
    }

    /// <summary>Runs a field for some parents, in a request of its own.</summary>
    public async Task<object?[]> RunAsync(FieldPlan field, IReadOnlyList<object> parents, params (string Name, object? Value)[] arguments)
    {
        await using RequestContext request = new(_schema!, _services, Limits);
        object?[] values = [.. field.Definition.Arguments.Select(d =>
            arguments.Where(a => a.Name == d.Name).Select(a => a.Value).FirstOrDefault(ArgumentValues.NotGiven))];
        FieldBatch batch = new()
        {
            Parents = parents,
            Arguments = new ArgumentValues(field.Definition.Arguments, values),
            Field = field,
            Request = request,
        };
        return [.. (await field.Definition.Resolver!(batch, CancellationToken.None)).Select(static r => r.Value)];
    }

    /// <summary>Runs a root connection.</summary>
    public async Task<Connection<T>> RunAsync<T>(FieldPlan field, params (string Name, object? Value)[] arguments)
        where T : class => (Connection<T>)(await RunAsync(field, [new object()], arguments))[0]!;

    private QueryParameter Describe(ParameterInfo parameter, Type? parent) => parameter.ParameterType == parent
        ? new QueryParameter(parameter, QueryParameterKind.Parent)
        : _services.GetService(parameter.ParameterType) is not null
            ? new QueryParameter(parameter, QueryParameterKind.Service)
            : new QueryParameter(parameter, QueryParameterKind.Argument, parameter.Name);
}
