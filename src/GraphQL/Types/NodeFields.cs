using System.Linq.Expressions;
using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>
/// Makes the interface <c>Node</c> and the fields that find nodes: one statement for each type among the ids.
/// <see href="https://relay.dev/graphql/objectidentification.htm"/>
/// </summary>
internal sealed class NodeFields
{
    public const string InterfaceName = "Node";

    private readonly TypeCatalog _catalog;
    private readonly Dictionary<string, NodeLoader> _loaders = new(StringComparer.Ordinal);

    public NodeFields(TypeCatalog catalog)
    {
        _catalog = catalog;
        foreach (var node in catalog.Objects.Where(static o => o.IdField is not null))
        {
            _loaders.Add(node.Name, NodeLoader.Of(node));
        }
    }

    private delegate ValueTask<IReadOnlyList<object?>> Load(FieldBatch batch, IReadOnlyList<string> keys, CancellationToken cancellationToken);

    /// <summary>Defines the interface, and binds the root fields; none when there are no nodes.</summary>
    public IEnumerable<FieldDefinitionNode> Define()
    {
        if (_loaders.Count == 0)
        {
            return [];
        }

        _catalog.Define(InterfaceName, static () => new InterfaceTypeDefinitionNode
        {
            Name = new Name(InterfaceName),
            Description = Sdl.Description("Anything with a global id."),
            Fields =
            [
                new FieldDefinitionNode
                {
                    Name = new Name("id"),
                    Description = Sdl.Description("Opaque id, unique in the whole schema and the same in every release."),
                    Type = Sdl.NonNull(Sdl.Named("ID")),
                },
            ],
        });
        _catalog.Builder.BindResolver("Query.node", FindOneAsync).BindResolver("Query.nodes", FindManyAsync);
        return
        [
            Field("node", Sdl.Named(InterfaceName), "id", Sdl.NonNull(Sdl.Named("ID")), "Finds anything by its global id; null when there is none.", "The global id."),
            Field(
                "nodes",
                Sdl.NonNull(Sdl.ListOf(Sdl.Named(InterfaceName))),
                "ids",
                Sdl.NonNull(Sdl.ListOf(Sdl.NonNull(Sdl.Named("ID")))),
                $"Finds several things by their global ids, in the order of the ids; {new GraphQLLimits().Nodes} at most.",
                "The global ids."),
        ];
    }

    private static FieldDefinitionNode Field(
        string name, TypeNode type, string argument, TypeNode argumentType, string description, string argumentDescription) => new()
        {
            Name = new Name(name),
            Description = Sdl.Description(description),
            Arguments = [Sdl.Input(argument, argumentType, argumentDescription)],
            Type = type,
            Directives = [Sdl.Cost(OperationInputTypes.Weight)],
        };

    private async ValueTask<IReadOnlyList<FieldResult>> FindOneAsync(FieldBatch batch, CancellationToken cancellationToken) =>
        await FindAsync(batch, [batch.Arguments.Get<string>("id")!], cancellationToken);

    private async ValueTask<IReadOnlyList<FieldResult>> FindManyAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var ids = batch.Arguments.Get<object?[]>("ids")!;
        var maximum = batch.Request.Limits.Nodes;
        if (ids.Length > maximum)
        {
            throw LimitErrors.Exceeded(nameof(GraphQLLimits.Nodes), maximum, ids.Length, "ids");
        }

        var found = await FindAsync(batch, [.. ids.Cast<string>()], cancellationToken);
        return [new FieldResult(found.Select(static r => r.Error ?? r.Value).ToList())];
    }

    private async ValueTask<FieldResult[]> FindAsync(FieldBatch batch, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var results = new FieldResult[ids.Count];
        var byType = new Dictionary<string, List<(int Place, string Key)>>(StringComparer.Ordinal);
        for (var i = 0; i < results.Length; i++)
        {
            if (!GlobalId.TryDecode(ids[i], out var typeName, out var key) || !_loaders.ContainsKey(typeName))
            {
                results[i] = new FieldResult(null, new GraphQLError($"\"{Shorten(ids[i])}\" is not an id of this service.", ErrorCodes.BadUserInput));
                continue;
            }

            if (!byType.TryGetValue(typeName, out var places))
            {
                byType.Add(typeName, places = []);
            }

            places.Add((i, key));
        }

        foreach (var (typeName, places) in byType)
        {
            var found = await _loaders[typeName].LoadAsync(batch, [.. places.Select(static p => p.Key)], cancellationToken);
            for (var i = 0; i < places.Count; i++)
            {
                results[places[i].Place] = new FieldResult(found[i]);
            }
        }

        return results;
    }

    private static string Shorten(string id) => id.Length <= 40 ? id : $"{id[..40]}…";

    /// <summary>Loads the nodes of one type.</summary>
    private sealed class NodeLoader(Load load)
    {
        public ValueTask<IReadOnlyList<object?>> LoadAsync(FieldBatch batch, IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            load(batch, keys, cancellationToken);

        public static NodeLoader Of(ObjectTypeDescriptor node)
        {
            var method = node.Classes.SelectMany(static c => c.GetMethods(BindingFlags.Public | BindingFlags.Static))
                .FirstOrDefault(static m => m.IsDefined(typeof(NodeResolverAttribute)));
            return method is not null
                ? new NodeLoader(OfMethod(method))
                : (NodeLoader)typeof(NodeLoader).GetMethod(nameof(OfEntity), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(node.RuntimeType).Invoke(null, [node.IdField])!;
        }

        private static NodeLoader OfEntity<T>(string idField)
            where T : class
        {
            var row = Expression.Parameter(typeof(T), "row");
            var loader = new EntityLoader<T, string>(Expression.Lambda<Func<T, string>>(Expression.Property(row, idField), row));
            return new NodeLoader(async (batch, keys, cancellationToken) => await loader.LoadAsync(batch, keys, cancellationToken));
        }

        private static Load OfMethod(MethodInfo method)
        {
            ResolverParameter[] parameters = [.. method.GetParameters()
                .Select(static p => ResolverParameter.Of(p, static type => type == typeof(IReadOnlyList<string>)))];
            var call = ResolverCompiler.CompileWithKeys(method, parameters);
            return async (batch, keys, cancellationToken) =>
                [.. ((System.Collections.IEnumerable)(await call(batch, keys, cancellationToken))!).Cast<object?>()];
        }
    }
}
