using System.Text.Json;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Conformance;

/// <summary>
/// Binds every field of a schema to the world: text fields with arguments echo them as JSON, <c>Mutation.append</c> adds to a log,
/// subscription fields stream the items of their list, and all others read their parent.
/// </summary>
internal static class WorldBindings
{
    public static void Bind(SchemaBuilder builder, Schema schema, Func<World> world)
    {
        FieldsType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        foreach (var field in schema.Types.Where(static t => !t.IsSpecified).OfType<FieldsType>().SelectMany(static t => t.Fields.Values))
        {
            builder.BindResolver(field.ToString(), ResolverOf(field, roots.Contains(field.DeclaringType), world));
            if (ReferenceEquals(field.DeclaringType, schema.SubscriptionType))
            {
                builder.BindSubscription(field.ToString(), (_, _) => new(Stream(field, world())));
            }
        }

        if (schema.FindType("Even") is ScalarType)
        {
            builder.BindScalar("Even", new EvenCoercion());
        }
    }

    private static BatchResolver ResolverOf(FieldDefinition field, bool isRoot, Func<World> world)
    {
        if (field.ToString() is "Mutation.append")
        {
            return Each((_, arguments) => Append(world(), arguments));
        }

        return field.Arguments.Count > 0 && field.Type.Nullable is ScalarType { Name: "String" }
            ? Each((_, arguments) => EchoJson.Of(field, arguments))
            : Each((parent, _) => Read(parent, field, isRoot, world()));
    }

    private static List<object?> Append(World world, ArgumentValues arguments)
    {
        world.Log.Add(arguments.Get<string>("text"));
        return [.. world.Log];
    }

    private static object? Read(object parent, FieldDefinition field, bool isRoot, World world) => parent switch
    {
        IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(field.Name) is JsonElement value ? world.ToValue(value) : null,
        _ when isRoot => world.ToValue(world.FieldOfRoot(field.DeclaringType.Name, field.Name)),
        _ => null,
    };

    private static async IAsyncEnumerable<object?> Stream(FieldDefinition field, World world, string failure = "$fail")
    {
        foreach (var item in world.FieldOfRoot(field.DeclaringType.Name, field.Name).EnumerateArray())
        {
            await Task.Yield();
            if (item.ValueKind is JsonValueKind.Object && item.TryGetProperty(failure, out var message))
            {
                throw new GraphQLException(message.GetString()!);
            }

            yield return new Dictionary<string, object?> { [field.Name] = item };
        }
    }

    private static BatchResolver Each(Func<object, ArgumentValues, object?> resolve) => (batch, _) =>
        ValueTask.FromResult<IReadOnlyList<FieldResult>>([.. batch.Parents.Select(p => One(() => resolve(p, batch.Arguments)))]);

    private static FieldResult One(Func<object?> resolve)
    {
        try
        {
            return new FieldResult(resolve());
        }
        catch (GraphQLException exception)
        {
            return new FieldResult(null, exception.Error);
        }
    }
}
