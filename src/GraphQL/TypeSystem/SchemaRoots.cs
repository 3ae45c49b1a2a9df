using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Definitions;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// Finds the root types: those that the schema definition names, or else Query, Mutation and Subscription.
/// <see href="https://spec.graphql.org/September2025/#sec-Root-Operation-Types"/>
/// </summary>
internal sealed class SchemaRoots(DefinitionSet definitions, OrderedDictionary<string, NamedType> types, List<GraphQLError> errors)
{
    private readonly SchemaDefinitionNode? _definition = definitions.All.OfType<SchemaDefinitionNode>().FirstOrDefault();

    public Schema ToSchema(IReadOnlyList<DirectiveDefinition> directives)
    {
        var roots = new Dictionary<OperationKind, string>();
        foreach (var root in definitions.All.SelectMany(static d => TypeParts.OperationTypes(d)))
        {
            roots.TryAdd(root.Operation, root.Type.Name.Value);
        }

        if (_definition is null)
        {
            foreach (var kind in Enum.GetValues<OperationKind>())
            {
                if (types.ContainsKey(kind.ToString()))
                {
                    roots.TryAdd(kind, kind.ToString());
                }
            }
        }

        if (!roots.ContainsKey(OperationKind.Query))
        {
            errors.Add(new GraphQLError("Query root type must be provided."));
        }

        CheckDistinct(roots);
        return new Schema(
            _definition?.Description?.Value,
            Find(OperationKind.Query, roots) ?? new ObjectType { Name = nameof(OperationKind.Query) },
            Find(OperationKind.Mutation, roots),
            Find(OperationKind.Subscription, roots),
            types.Values,
            directives,
            [.. definitions.All.Where(static d => d is SchemaDefinitionNode or SchemaExtensionNode).SelectMany(static d => TypeParts.Directives(d))]);
    }

    private void CheckDistinct(Dictionary<OperationKind, string> roots)
    {
        foreach (var same in roots.OrderBy(static r => r.Key).GroupBy(static r => r.Value, static r => r.Key).Where(static g => g.Skip(1).Any()))
        {
            var operations = string.Join(" and ", same.Select(static k => k.ToString().ToLowerInvariant()));
            errors.Add(new GraphQLError(
                $"All root types must be different, \"{same.Key}\" type is used as {operations} root types."));
        }
    }

    private ObjectType? Find(OperationKind kind, Dictionary<OperationKind, string> roots)
    {
        if (!roots.TryGetValue(kind, out var name) || types.GetValueOrDefault(name) is not { } type)
        {
            return null;
        }

        if (type is not ObjectType)
        {
            errors.Add(new GraphQLError(
                $"{kind} root type must be Object type{(kind is OperationKind.Query ? string.Empty : " if provided")}, it cannot be {name}."));
        }

        return type as ObjectType;
    }
}
