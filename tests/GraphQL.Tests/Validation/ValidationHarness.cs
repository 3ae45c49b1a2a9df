using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Tests;

/// <summary>Query in, messages and places out, for a schema with something of everything.</summary>
internal static class ValidationHarness
{
    /// <summary>Limits that no test of a rule meets.</summary>
    public static GraphQLLimits NoLimits { get; } = new()
    {
        Fields = int.MaxValue,
        Aliases = int.MaxValue,
        DirectivesPerLocation = int.MaxValue,
        FragmentVisits = int.MaxValue,
        Depth = int.MaxValue,
        ValidationErrors = 100,
    };

    public static Schema Schema { get; } = SchemaBuilder.FromSdl(KitchenSink.Sdl).Build();

    /// <summary>The query is valid.</summary>
    public static void Accept(string query) => Assert.Empty(Errors(query));

    /// <summary>The query has exactly these faults, each written as <c>message @line:column, line:column</c>.</summary>
    public static void Refuse(string query, params string[] faults) => Assert.Equal(faults, Errors(query));

    /// <summary>The faults of a query, each written as <c>message @line:column, line:column</c>.</summary>
    public static IEnumerable<string> Errors(string query, GraphQLLimits? limits = null) =>
        Validate(query, limits ?? NoLimits).Select(static e => $"{e.Message}{Places(e)}");

    public static IReadOnlyList<GraphQLError> Validate(string query, GraphQLLimits limits) =>
        Validator.Validate(Schema, Parser.Parse(query, ParserOptions.Unlimited), limits);

    private static string Places(GraphQLError error) =>
        error.Locations.Count == 0 ? string.Empty : $" @{string.Join(", ", error.Locations.Select(static l => $"{l.Line}:{l.Column}"))}";
}
