using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// A directive is not applied to what its own arguments consist of, whether directly or by way of types and other directives.
/// <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation"/>
/// </summary>
internal static class DirectiveCycles
{
    public static void Check(Schema schema, List<GraphQLError> errors)
    {
        foreach (var directive in schema.Directives)
        {
            var pending = new Stack<IDescribed>([directive]);
            var seen = new HashSet<IDescribed>();
            while (pending.TryPop(out var part))
            {
                foreach (var applied in part.AppliedDirectives)
                {
                    Push(schema.FindDirective(applied.Name.Value));
                }

                foreach (var inner in PartsOf(part))
                {
                    Push(inner);
                }
            }

            if (seen.Contains(directive))
            {
                errors.Add(new GraphQLError($"Directive @{directive.Name} cannot reference itself, directly or indirectly."));
            }

            void Push(IDescribed? part)
            {
                if (part is not null && seen.Add(part))
                {
                    pending.Push(part);
                }
            }
        }
    }

    private static IEnumerable<IDescribed> PartsOf(IDescribed part) => part switch
    {
        DirectiveDefinition directive => directive.Arguments,
        InputValueDefinition value => [value.Type.Named],
        InputObjectType input => input.Fields.Values,
        EnumType @enum => @enum.Values.Values,
        _ => [],
    };
}
