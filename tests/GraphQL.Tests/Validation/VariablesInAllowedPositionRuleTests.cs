namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Theory]
    [InlineData("query Q($a: Boolean) { args { boolean(value: $a) } }")]
    [InlineData("query Q($a: Boolean!) { args { boolean(value: $a) nonNullBoolean(value: $a) } text @include(if: $a) }")]
    [InlineData("query Q($a: Boolean) { args { ...F } } fragment F on Args { boolean(value: $a) }")]
    [InlineData("query Q($a: [String!]!) { args { list(value: $a) listOfNonNull(value: $a) nonNullList(value: $a) } }")]
    [InlineData("query Q($a: String) { args { list(value: [$a]) } }")]
    [InlineData("query Q($a: PetFilter, $b: Boolean!, $c: Int) { args { object(value: $a) o: object(value: { required: $b, age: $c }) } }")]
    [InlineData("query Q($a: Int = 1, $b: Boolean = false) { args { nonNullInt(value: $a) nonNullBoolean(value: $b) } text @skip(if: $b) }")]
    [InlineData("query Q($a: Int) { args { defaulted(x: $a) } }")]
    [InlineData("query Q($a: Any, $b: [Int!]) { args { any(value: $a) nestedList(value: [$b]) } }")]
    [InlineData("query Q($a: NodeBy!, $b: ID!, $c: ToyFilter!) { node(must: $a) n: node(by: { id: $b }, must: { filter: $c }) }")]
    public void Variable_Should_BeAccepted_When_ItFitsThePlace(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "query Q($a: String) { unknown(x: $a) args { int(unknown: $a) } }",
        "Cannot query field \"unknown\" on type \"Root\". @1:23",
        "Unknown argument \"unknown\" on field \"Args.int\". @1:49")]
    [InlineData(
        "query Q($a: Int) { args { nonNullInt(value: $a) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". @1:9, 1:45")]
    [InlineData(
        "query Q($a: Int = null) { args { nonNullInt(value: $a) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". @1:9, 1:52")]
    [InlineData(
        "query Q($a: Int) { args { ...F } } fragment F on Args { nonNullInt(value: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". @1:9, 1:75")]
    [InlineData(
        "query Q($a: Int) { args { ...F } } fragment F on Args { ...G } fragment G on Args { nonNullInt(value: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". @1:9, 1:103")]
    [InlineData(
        "query Q($a: String) { args { boolean(value: $a) list(value: $a) } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Boolean\". @1:9, 1:45",
        "Variable \"$a\" of type \"String\" used in position expecting type \"[String]\". @1:9, 1:61")]
    [InlineData(
        "query Q($a: Boolean) { text @include(if: $a) any @skip(if: $a) }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". @1:9, 1:42",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". @1:9, 1:60")]
    [InlineData(
        "query Q($a: [String], $b: [String]) { args { listOfNonNull(value: $a) nonNullList(value: $b) string(value: $a) } }",
        "Variable \"$a\" of type \"[String]\" used in position expecting type \"[String!]\". @1:9, 1:67",
        "Variable \"$b\" of type \"[String]\" used in position expecting type \"[String]!\". @1:23, 1:90",
        "Variable \"$a\" of type \"[String]\" used in position expecting type \"String\". @1:9, 1:108")]
    [InlineData(
        "query Q($a: [Int]) { args { nestedList(value: $a) } }",
        "Variable \"$a\" of type \"[Int]\" used in position expecting type \"[[Int]]\". @1:9, 1:47")]
    [InlineData(
        "query Q($a: Boolean, $b: String) { args { object(value: { required: $a, tags: [$b], age: $b }) } }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". @1:9, 1:69",
        "Variable \"$b\" of type \"String\" used in position expecting type \"String!\". @1:22, 1:80",
        "Variable \"$b\" of type \"String\" used in position expecting type \"Int\". @1:22, 1:90")]
    [InlineData(
        "query Q($a: String!) { args { int(value: $a) enum(value: $a) any(value: $a) } }",
        "Variable \"$a\" of type \"String!\" used in position expecting type \"Int\". @1:9, 1:42",
        "Variable \"$a\" of type \"String!\" used in position expecting type \"PetKind\". @1:9, 1:58",
        "Variable \"$a\" of type \"String!\" used in position expecting type \"Any\". @1:9, 1:73")]
    [InlineData(
        "query Q($a: ID, $b: ToyFilter, $c: String! ) { node(by: { id: $a }, must: { filter: $b }) n: node(by: { id: $c }, must: { name: $c }) }",
        "Variable \"a\" must be non-nullable to be used for OneOf Input Object \"NodeBy\". @1:57",
        "Variable \"b\" must be non-nullable to be used for OneOf Input Object \"NodeBy\". @1:75",
        "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"NodeBy\". @1:9, 1:63",
        "Variable \"$c\" of type \"String!\" used in position expecting type \"ID\". @1:32, 1:109")]
    [InlineData(
        "query A($a: Int) { args { ...F } } query B($a: Int!) { args { ...F } } fragment F on Args { nonNullInt(value: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". @1:9, 1:111")]
    [InlineData(
        "query Q($a: Dog, $b: [Boolean!]) { args { boolean(value: $a) list(value: [$b]) } }",
        "Variable \"$a\" cannot be non-input type \"Dog\". @1:13",
        "Variable \"$a\" of type \"Dog\" used in position expecting type \"Boolean\". @1:9, 1:58",
        "Variable \"$b\" of type \"[Boolean!]\" used in position expecting type \"String\". @1:18, 1:75")]
    public void Variable_Should_BeRefused_When_ItDoesNotFitThePlace(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
