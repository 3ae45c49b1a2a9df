using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.Conformance;

/// <summary>Limits that no generated document reaches: graphql-js has none, so ours would only be in the way.</summary>
internal static class NoLimits
{
    public static GraphQLLimits Engine { get; } = new()
    {
        DocumentLength = int.MaxValue,
        Tokens = int.MaxValue,
        Recursion = 512,
        Fields = int.MaxValue,
        Aliases = int.MaxValue,
        DirectivesPerLocation = int.MaxValue,
        FragmentVisits = int.MaxValue,
        FieldMergeComparisons = int.MaxValue,
        Depth = int.MaxValue,
        ValidationErrors = int.MaxValue,
        Cost = double.MaxValue,
    };

    public static ParserOptions Parser { get; } = ParserOptions.Unlimited with { MaxDepth = Engine.Recursion };
}
