using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// The arguments of directives in a schema fit the directives' definitions.
/// <see href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type"/>
/// </summary>
internal static class AppliedDirectives
{
    public static void Check(Schema schema, List<GraphQLError> errors)
    {
        foreach (var directive in All(schema))
        {
            foreach (var argument in directive.Arguments)
            {
                Check(argument, schema.FindDirective(directive.Name.Value), errors);
            }
        }
    }

    private static void Check(ArgumentNode argument, DirectiveDefinition? directive, List<GraphQLError> errors)
    {
        if (directive?.Arguments.FirstOrDefault(a => a.Name == argument.Name.Value) is not { Type.IsInputType: true } definition)
        {
            return;
        }

        try
        {
            InputCoercion.CoerceLiteral(definition.Type, argument.Value);
        }
        catch (GraphQLException exception)
        {
            errors.Add(new GraphQLError(
                $"Argument \"{argument.Name}\" of directive \"@{directive.Name}\" has invalid value {SyntaxPrinter.Print(argument.Value)}. {exception.Message}"));
        }
    }

    private static IEnumerable<DirectiveNode> All(Schema schema)
    {
        var arguments = schema.Directives.SelectMany(static d => d.Arguments);
        var members = schema.Types.SelectMany(MembersOf).Concat(arguments);
        return schema.AppliedDirectives.Concat(schema.Types.Concat(members).SelectMany(static d => d.AppliedDirectives));
    }

    private static IEnumerable<IDescribed> MembersOf(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.Values.SelectMany(static f => f.Arguments.Prepend<IDescribed>(f)),
        EnumType @enum => @enum.Values.Values,
        InputObjectType input => input.Fields.Values,
        _ => [],
    };
}
