using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>The fields that every schema has beside its own. <see href="https://spec.graphql.org/September2025/#sec-Introspection"/></summary>
internal sealed class MetaFields
{
    public MetaFields(ObjectType queryType, Func<string, NamedType?> findType)
    {
        var text = (ScalarType)findType("String")!;
        TypeName = new FieldDefinition
        {
            Name = TypeNameField,
            Description = "The name of the current Object type at runtime.",
            DeclaringType = queryType,
            Type = new NonNullType(text),
        };
        Schema = new FieldDefinition
        {
            Name = "__schema",
            Description = "Access the current type schema of this server.",
            DeclaringType = queryType,
            Type = new NonNullType(findType("__Schema")!),
            Resolver = static (batch, _) => ValueTask.FromResult(Repeat(batch, batch.Request.Schema)),
        };
        Type = new FieldDefinition
        {
            Name = "__type",
            Description = "Request the type information of a single type.",
            DeclaringType = queryType,
            Type = findType("__Type")!,
            Arguments = [new InputValueDefinition { Name = "name", Type = new NonNullType(text) }],
            Resolver = static (batch, _) =>
                ValueTask.FromResult(Repeat(batch, batch.Request.Schema.FindType(batch.Arguments.Get<string>("name")!))),
        };
    }

    public const string TypeNameField = "__typename";

    public FieldDefinition TypeName { get; }

    public FieldDefinition Schema { get; }

    public FieldDefinition Type { get; }

    private static IReadOnlyList<FieldResult> Repeat(FieldBatch batch, object? value) =>
        [.. batch.Parents.Select(_ => new FieldResult(value))];
}
