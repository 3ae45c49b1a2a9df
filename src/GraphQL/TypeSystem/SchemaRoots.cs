using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>Finds the root types: those that the schema definition names, or else Query, Mutation and Subscription.</summary>
internal sealed class SchemaRoots(
    IReadOnlyList<DefinitionNode> definitions, OrderedDictionary<string, NamedType> types, List<GraphQLError> errors, Source source)
{
    public Schema ToSchema(IEnumerable<NamedType> allTypes, IReadOnlyList<DirectiveDefinition> directives)
    {
        var definition = definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        foreach (var second in definitions.OfType<SchemaDefinitionNode>().Skip(1))
        {
            errors.Add(new GraphQLError("Must provide only one schema definition.") { Locations = [source.GetLocation(second.Start)] });
        }

        var extensions = definitions.OfType<SchemaExtensionNode>().ToList();
        var roots = new Dictionary<OperationKind, string>();
        foreach (var operation in (definition?.OperationTypes ?? []).Concat(extensions.SelectMany(static e => e.OperationTypes)))
        {
            if (!roots.TryAdd(operation.Operation, operation.Type.Name.Value))
            {
                errors.Add(new GraphQLError($"There can be only one {Text(operation.Operation)} type in schema.")
                {
                    Locations = [source.GetLocation(operation.Start)],
                });
            }
        }

        if (definition is null)
        {
            foreach (var kind in Enum.GetValues<OperationKind>())
            {
                roots.TryAdd(kind, kind.ToString());
            }
        }

        var query = Find(OperationKind.Query, roots, definition is not null);
        if (query is null)
        {
            errors.Add(new GraphQLError("Query root type must be provided."));
            query = new ObjectType { Name = "Query" };
        }

        return new Schema(
            definition?.Description?.Value,
            query,
            Find(OperationKind.Mutation, roots, definition is not null),
            Find(OperationKind.Subscription, roots, definition is not null),
            allTypes,
            directives,
            [.. definition?.Directives ?? [], .. extensions.SelectMany(static e => e.Directives)]);
    }

    private ObjectType? Find(OperationKind kind, Dictionary<OperationKind, string> roots, bool isDefined)
    {
        if (!roots.TryGetValue(kind, out var name) || (!types.TryGetValue(name, out var type) && !isDefined))
        {
            return null;
        }

        if (type is ObjectType found)
        {
            return found;
        }

        errors.Add(new GraphQLError(type is null
            ? $"Unknown type \"{name}\"."
            : $"{kind} root type must be Object type{(kind is OperationKind.Query ? string.Empty : " if provided")}, it cannot be {name}."));
        return null;
    }

    private static string Text(OperationKind kind) => kind.ToString().ToLowerInvariant();
}
