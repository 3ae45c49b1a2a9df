using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.Conformance;

/// <summary>Limits that no generated document reaches: graphql-js has none, so ours would only be in the way.</summary>
internal static class NoLimits
{
    private const int Never = 1_000_000_000;

    public static GraphQLLimits Engine { get; } = new()
    {
        DocumentLength = Never,
        Tokens = Never,
        Recursion = 512,
        Fields = Never,
        Aliases = Never,
        DirectivesPerLocation = Never,
        FragmentVisits = Never,
        FieldMergeComparisons = Never,
        Depth = Never,
        ValidationErrors = Never,
        Cost = Never,
    };

    public static ParserOptions Parser { get; } = ParserOptions.Unlimited with { MaxDepth = Engine.Recursion };
}
