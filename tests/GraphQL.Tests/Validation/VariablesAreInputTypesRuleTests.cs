namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query Q($a: String, $c: PetFilter, $d: PetKind, $e: Any) { args { any(value: $e) string(value: $a) enum(value: $d) object(value: $c) } pets(first: 1) { ... @include(if: true) { name } } text @skip(if: false) any @again(n: 1) }")]
    public void Variable_Should_BeAccepted_When_ItIsOfAnInputType(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query Q($a: Dog, $b: [[CatOrDog!]]!, $c: Pet) { args { any(value: $a) } any @again(n: $b) text @again(n: $c) }",
        "Variable \"$a\" cannot be non-input type \"Dog\". @1:13",
        "Variable \"$b\" cannot be non-input type \"[[CatOrDog!]]!\". @1:22",
        "Variable \"$c\" cannot be non-input type \"Pet\". @1:42",
        "Variable \"$a\" of type \"Dog\" used in position expecting type \"Any\". @1:9, 1:67",
        "Variable \"$b\" of type \"[[CatOrDog!]]!\" used in position expecting type \"Int\". @1:18, 1:87",
        "Variable \"$c\" of type \"Pet\" used in position expecting type \"Int\". @1:38, 1:106")]
    public void Variable_Should_BeRefused_When_ItIsOfAnOutputType(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
