using System.Globalization;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Validation.Merging;

namespace OpenEmulationData.GraphQL.Validation.Tests;

/// <summary>Documents that are small and made to be a lot of work.</summary>
public sealed class WorstCaseTests
{
    private static readonly GraphQLLimits s_limits = new();

    [Theory]
    [InlineData(1_000, 1_000)]
    [InlineData(3_900, 3_900)]
    public void Comparisons_Should_GrowWithTheFields_When_AllHaveOneName(int fields, int comparisons) =>
        Assert.Equal((false, comparisons), Probe($"{{ {Repeat("text ", fields)} }}"));

    [Fact]
    public void Comparisons_Should_GrowWithTheFields_When_AllAreNestedUnderOneName() =>
        Assert.Equal((false, 2 * 900), Probe($"{{ {Repeat("deep { leaf } ", 900)} }}"));

    [Fact]
    public void Comparisons_Should_StayFew_When_EveryFragmentSpreadsEveryOther()
    {
        var spreads = string.Concat(Enumerable.Range(1, 40).Select(static i => $"...F{i} "));
        var fragments = Enumerable.Range(1, 40).Select(i => $"fragment F{i} on Root {{ text {spreads[spreads.IndexOf($"...F{i} ", StringComparison.Ordinal)..][$"...F{i} ".Length..]} }} ");

        Assert.Equal((false, 40 + 40 + (40 * 39 / 2)), Probe($"{{ {spreads} }} {string.Concat(fragments)}"));
    }

    [Fact]
    public void Document_Should_BeRefusedForItsFragments_When_TheyDoubleTwentyTimes()
    {
        var fragments = Enumerable.Range(0, 20).Select(static i => $"fragment F{i} on Root {{ ...F{i + 1} ...F{i + 1} }} ");
        var error = Assert.Single(ValidationHarness.Validate($"{{ ...F0 }} {string.Concat(fragments)} fragment F20 on Root {{ __typename }}", s_limits with { Fields = int.MaxValue }));

        Assert.Equal(("fragmentVisits", (2 << 20) - 1), (error.Extensions!["limit"], error.Extensions["found"]));
    }

    [Fact]
    public void Counting_Should_EndAtTheGreatestInteger_When_FragmentsDoubleHundredTimes()
    {
        var fragments = Enumerable.Range(0, 100).Select(static i => $"fragment F{i} on Root {{ ...F{i + 1} ...F{i + 1} }} ");
        var errors = ValidationHarness.Validate($"{{ ...F0 }} {string.Concat(fragments)} fragment F100 on Root {{ text }}", s_limits);

        Assert.Equal(["fields", "fragmentVisits"], errors.Select(static e => e.Extensions!["limit"]));
        Assert.All(errors, static e => Assert.Equal(int.MaxValue, e.Extensions!["found"]));
    }

    [Theory]
    [InlineData("{ deep { ...A0 } deep { ...B0 } }")]
    [InlineData("{ deep { ...A0 ...B0 } }")]
    [InlineData("{ deep { ...A0 x: leaf x: other } deep { ...B0 } }")]
    public void Document_Should_BeRefusedAndNotEndTheProcess_When_FragmentsCycleAtDifferentPaces(string query)
    {
        var errors = ValidationHarness.Validate(query + Cycle("A", 173) + Cycle("B", 179), ValidationHarness.NoLimits with { ValidationErrors = 5 });

        Assert.NotEmpty(errors);
    }

    [Fact]
    public void Document_Should_BeRefusedForComparisons_When_ObjectTypesMultiplyTheSetsToCompare()
    {
        var query = "leaf";
        for (var i = 0; i < 10; i++)
        {
            query = $"deep {{ any }} ... on IntBox {{ deep {{ any x{i}: unrelated }} }} ... on TextBox {{ deep {{ any y{i}: unrelated }} }} deep {{ {query} }}";
        }

        var comparisons = Probe($"{{ shapes {{ {query.Replace("leaf", "any", StringComparison.Ordinal)} }} }}").Comparisons;

        Assert.InRange(comparisons, 1, 50_000);
    }

    [Fact]
    public void Message_Should_HaveAnEnd_When_ManyFieldsConflictBelowOne()
    {
        var query = $"{{ args {{ {Repeat("int(value: 1) ", 250)} }} args {{ {Repeat("int(value: 2) ", 250)} }} }}";
        var error = ValidationHarness.Validate(query, ValidationHarness.NoLimits with { ValidationErrors = 5 })[0];

        Assert.Equal(202, error.Locations.Count);
    }

    private static (bool FindsConflict, int Comparisons) Probe(string query)
    {
        var document = Parser.Parse(query, ParserOptions.Unlimited);
        var context = new ValidationContext(ValidationHarness.Schema, document, s_limits);
        var budget = new MergeBudget(context);
        return (new MergeProbe(context, budget, new ArgumentKeys()).FindsConflict(), budget.Spent);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Cycle(string name, int length) => string.Concat(Enumerable.Range(0, length).Select(
        i => string.Create(CultureInfo.InvariantCulture, $" fragment {name}{i} on Deep {{ deep {{ ...{name}{(i + 1) % length} }} }}")));
}
