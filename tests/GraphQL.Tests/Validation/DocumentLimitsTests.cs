namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class DocumentLimitsTests
{
    private static readonly GraphQLLimits s_limits = new();

    [Theory]
    [InlineData("{ text any x: any ...F }", 5, "fields", "1:1")]
    [InlineData("{ ...F ...F ... { text } }", 5, "fields", "1:1")]
    [InlineData("query A { text } query B { dog { name owner { name iq } } }", 5, "fields", "1:18")]
    public void Fields_Should_BeCountedWhereFragmentsAreSpread(string query, int found, string limit, string place) =>
        AcceptAtAndRefuseBelow(query + " fragment F on Root { dog { name } }", found, limit, place, static n => s_limits with { Fields = n });

    [Theory]
    [InlineData("{ a: text b: dog { c: name } }", 3, "1:20")]
    [InlineData("{ a: text ...F ...F } fragment F on Root { b: text } fragment G on Root { c: text }", 3, "1:75")]
    public void Aliases_Should_BeCountedOnceInTheDocument(string query, int found, string place) =>
        AcceptAtAndRefuseBelow(query, found, "aliases", place, static n => s_limits with { Aliases = n });

    [Theory]
    [InlineData("{ text @again @again @again }", "1:22")]
    [InlineData("{ dog { ... @again @again @again { name } } }", "1:27")]
    [InlineData("{ dog { ...F @again @again @again } } fragment F on Dog { name }", "1:28")]
    [InlineData("{ text } fragment F on Dog @again @again @again { name }", "1:42")]
    [InlineData("query @again @again @again { text }", "1:21")]
    [InlineData("query ($a: Int @again @again @again) { text }", "1:30")]
    public void Directives_Should_BeCountedInEveryPlace(string query, string place) =>
        AcceptAtAndRefuseBelow(query, 3, "directivesPerLocation", place, static n => s_limits with { DirectivesPerLocation = n });

    [Theory]
    [InlineData("{ ...A ...A } fragment A on Root { ...B ...B } fragment B on Root { text }", 6)]
    [InlineData("{ text ...A } fragment A on Root { dog { ...B } cat { ...B } } fragment B on Pet { name }", 3)]
    public void FragmentVisits_Should_BeCountedForEverySpreadFollowed(string query, int found) =>
        AcceptAtAndRefuseBelow(query, found, "fragmentVisits", "1:1", static n => s_limits with { FragmentVisits = n });

    [Theory]
    [InlineData("{ deep { deep { leaf } } }", 3, "1:17")]
    [InlineData("{ text deep { ...F } } fragment F on Deep { ... { deep { leaf other } } }", 3, "1:58")]
    [InlineData("{ deep { ofType { ofType { leaf } } } }", 4, "1:28")]
    [InlineData("{ __schema { types { ...F } } } fragment F on __Type { ofType { ofType { ofType { name } } } }", 3, "1:83")]
    public void Depth_Should_BeCountedThroughFragmentsButNotWrappersOfTypes(string query, int found, string place) =>
        AcceptAtAndRefuseBelow(query, found, "depth", place, static n => s_limits with { Depth = n });

    [Theory]
    [InlineData("{ text any }", 2)]
    [InlineData("{ dog { name name } }", 3)]
    [InlineData("{ dog { name } ... { text } ...F } fragment F on Root { any }", 6)]
    public void FieldMergeComparisons_Should_BeCounted(string query, int found)
    {
        Assert.Empty(ValidationHarness.Errors(query, s_limits with { FieldMergeComparisons = found }));
        var error = Assert.Single(ValidationHarness.Validate(query, s_limits with { FieldMergeComparisons = found - 1 }));
        Assert.Equal("fieldMergeComparisons", error.Extensions!["limit"]);
        Assert.Single(error.Locations);
    }

    [Fact]
    public void Refusal_Should_SayWhatTheLimitIsAndWhatWasFound()
    {
        var error = Assert.Single(ValidationHarness.Validate("{ text any }", s_limits with { Fields = 1 }));

        Assert.Equal("There are 2 fields in the operation; at most 1 are allowed.", error.Message);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.Equal([("limit", "fields"), ("maximum", 1), ("found", (object)2)], error.Extensions!.Select(static e => (e.Key, e.Value!)));
    }

    [Fact]
    public void Rules_Should_NotBeAsked_When_ALimitIsExceeded() => Assert.Equal(
        ["There are 2 aliases in the document; at most 1 are allowed. @1:14"],
        ValidationHarness.Errors("{ a: unknown b: unknown }", s_limits with { Aliases = 1 }));

    [Fact]
    public void StandardIntrospection_Should_BeWithinTheLimits() =>
        Assert.Empty(ValidationHarness.Errors(TypeSystem.Tests.IntrospectionQuery.Text, s_limits));

    [Fact]
    public void GraphiQLIntrospection_Should_BeWithinTheLimits_When_TypesAreWrappedNineDeep()
    {
        var wrappers = string.Concat(Enumerable.Repeat(" ofType { kind name", 9)) + new string('}', 9);
        var query = TypeSystem.Tests.IntrospectionQuery.Text;
        query = $"{query[..query.IndexOf("fragment TypeRef", StringComparison.Ordinal)]} fragment TypeRef on __Type {{ kind name {wrappers} }}";

        Assert.Empty(ValidationHarness.Errors(query, s_limits));
    }

    [Fact]
    public void Introspection_Should_BeRefused_When_ItGoesFromTypeToType()
    {
        var error = Assert.Single(ValidationHarness.Validate(
            "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", s_limits));

        Assert.Equal((ErrorCodes.LimitExceeded, "introspectionDepth"), (error.Code, error.Extensions!["limit"]));
    }

    /// <summary>The query is accepted by the limit found, and refused by one less.</summary>
    private static void AcceptAtAndRefuseBelow(string query, int found, string limit, string place, Func<int, GraphQLLimits> limits)
    {
        Assert.DoesNotContain(ValidationHarness.Validate(query, limits(found)), static e => e.Code == ErrorCodes.LimitExceeded);
        var error = Assert.Single(ValidationHarness.Validate(query, limits(found - 1)));
        Assert.Equal((limit, found - 1, found), (error.Extensions!["limit"], error.Extensions["maximum"], error.Extensions["found"]));
        Assert.Equal(place, string.Join(',', error.Locations.Select(static l => $"{l.Line}:{l.Column}")));
    }
}
