using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>Validates documents against a schema. <see href="https://spec.graphql.org/September2025/#sec-Validation"/></summary>
internal static class Validator
{
    /// <summary>
    /// Checks the limits, which is cheap, and only for a document within them the rules. The errors are those of graphql-js, in its
    /// order; when there are more than the limit, one more says so.
    /// </summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, GraphQLLimits limits)
    {
        var context = new ValidationContext(schema, document, limits);
        try
        {
            DocumentLimits.Check(context);
            if (context.Errors.Count == 0)
            {
                var rules = ImmutableArray.CreateRange(ValidationRules.All, static (start, context) => start(context), context);
                new DocumentWalker(schema, context.Info, rules).Walk(document);
            }
        }
        catch (ValidationAbortedException)
        {
            // The errors so far say all there is to say.
        }

        return context.Errors;
    }
}
