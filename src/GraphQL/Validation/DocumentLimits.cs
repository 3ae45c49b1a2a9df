using System.Diagnostics;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>
/// Refuses documents that ask for too much, before any rule looks at them. Every node is visited once, however often its fragment is
/// spread.
/// </summary>
internal static class DocumentLimits
{
    public static void Check(ValidationContext context)
    {
        var size = new DocumentSize(context);
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Check(context, operation, size.Of(operation));
                    break;
                case FragmentDefinitionNode fragment:
                    size.Of(fragment);
                    break;
            }
        }

        if (size.Aliases > context.Limits.Aliases)
        {
            context.Report(DocumentLimit.Aliases, context.Limits.Aliases, size.Aliases, size.FirstAliasTooMany);
        }
    }

    /// <summary>Makes the error for the client.</summary>
    public static GraphQLError ToError(DocumentLimit limit, int maximum, int found) => limit switch
    {
        DocumentLimit.Fields => Exceeded("fields", maximum, found, "fields in the operation"),
        DocumentLimit.Aliases => Exceeded("aliases", maximum, found, "aliases in the document"),
        DocumentLimit.DirectivesPerLocation => Exceeded("directivesPerLocation", maximum, found, "directives in one place"),
        DocumentLimit.FragmentVisits => Exceeded("fragmentVisits", maximum, found, "fragment spreads to follow in the operation"),
        DocumentLimit.FieldMergeComparisons => Exceeded("fieldMergeComparisons", maximum, found, "or more comparisons of fields that may merge"),
        DocumentLimit.Depth => Exceeded("depth", maximum, found, "levels of fields in the operation"),
        DocumentLimit.IntrospectionDepth => Exceeded("introspectionDepth", maximum, found, string.Empty) with
        {
            Message = "Maximum introspection depth exceeded",
        },
        _ => throw new UnreachableException(),
    };

    private static GraphQLError Exceeded(string limit, int maximum, int found, string what) =>
        LimitErrors.Exceeded(limit, maximum, found, what).Error;

    private static void Check(ValidationContext context, OperationDefinitionNode operation, SelectionSize size)
    {
        var limits = context.Limits;
        if (size.Fields > limits.Fields)
        {
            context.Report(DocumentLimit.Fields, limits.Fields, size.Fields, operation.Start);
        }

        if (size.FragmentVisits > limits.FragmentVisits)
        {
            context.Report(DocumentLimit.FragmentVisits, limits.FragmentVisits, size.FragmentVisits, operation.Start);
        }

        if (size.Depth > limits.Depth)
        {
            context.Report(DocumentLimit.Depth, limits.Depth, size.Depth, size.DeepestField);
        }
    }
}
