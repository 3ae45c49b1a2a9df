namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    [Theory]
    [InlineData("{ dog { ...F } } fragment F on Dog { name x: nickname }")]
    [InlineData("{ dog { name name ...F } } fragment F on Dog { name }")]
    [InlineData("{ dog { x: name x: name } }")]
    [InlineData("{ dog { does(command: SIT) does(command: SIT) } }")]
    [InlineData("{ dog { name: nickname nick: name } }")]
    [InlineData("{ dog { name @include(if: true) name @skip(if: false) } }")]
    [InlineData("{ pet { ... on Dog { name } ... on Cat { name: nickname } } }")]
    [InlineData("{ pet { ... on Dog { x: houseTrained(atOtherHomes: true) } ... on Cat { x: meows } } }")]
    [InlineData("{ dog { does(command: SIT) ... on Dog { does(command: SIT) } } }")]
    [InlineData("{ dog { toys(where: { name: \"x\", like: [\"a\"] }) toys(where: { like: [\"a\"], name: \"x\" }) } args { mixed(x: 1, y: 2) mixed(y: 2, x: 1) } }")]
    [InlineData("query Q($w: ToyFilter) { dog { toys(where: $w) ...F } } fragment F on Dog { toys(where: $w) }")]
    [InlineData("{ shapes { ... on IntBox { x: scalar } ... on TextBox { y: scalar x: nonNull } } }")]
    [InlineData("{ shapes { ... on IntBox { other { any } } ... on TextBox { other { any } } } }")]
    [InlineData("{ shapes { ... on IntBox { deep { x: unrelated } } ... on TextBox { deep { x: any } } } }")]
    [InlineData("{ deep { deep { leaf } deep { other leaf } ...F } } fragment F on Deep { deep { leaf ...G } } fragment G on Deep { leaf deep { leaf } }")]
    [InlineData("{ __typename x: __typename dog { __typename __typename } }")]
    [InlineData("{ ...F ...F ...G } fragment F on Root { text } fragment G on Root { text ...F }")]
    public void Fields_Should_BeAccepted_When_TheyMerge(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ unknown { a: b } unknown { a: b } dog { x: unknown } }",
        "Cannot query field \"unknown\" on type \"Root\". @1:3",
        "Cannot query field \"unknown\" on type \"Root\". @1:20",
        "Cannot query field \"unknown\" on type \"Dog\". @1:43")]
    [InlineData(
        "{ pet { name ...Missing } }",
        "Unknown fragment \"Missing\". @1:17")]
    [InlineData(
        "{ dog { name: nickname name } }",
        "Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:9, 1:24")]
    [InlineData(
        "{ dog { x: name x: nickname } }",
        "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:9, 1:17")]
    [InlineData(
        "{ dog { does(command: SIT) does(command: HEEL) } }",
        "Fields \"does\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:9, 1:28")]
    [InlineData(
        "{ dog { does does(command: HEEL) } }",
        "Fields \"does\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:9, 1:14")]
    [InlineData(
        "{ dog { does(command: SIT) does } }",
        "Fields \"does\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:9, 1:28")]
    [InlineData(
        "{ args { mixed(x: 1, y: 2) mixed(x: 1, z: 2, y: 2) } }",
        "Fields \"mixed\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:10, 1:28")]
    [InlineData(
        "{ dog { toys(where: { name: \"x\" }) toys(where: { name: \"y\" }) } }",
        "Fields \"toys\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:9, 1:36")]
    [InlineData(
        "query Q($a: Boolean, $b: Boolean) { dog { name(surname: $a) name(surname: $b) } }",
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:43, 1:61")]
    [InlineData(
        "{ ...A ...B } fragment A on Root { x: text } fragment B on Root { x: any }",
        "Fields \"x\" conflict because \"text\" and \"any\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:36, 1:67")]
    [InlineData(
        "query P { ...A ...B } query Q { ...B ...C } query R { ...A ...B ...C x: __typename } fragment A on Root { x: text } fragment B on Root { x: any } fragment C on Root { x: text }",
        "Fields \"x\" conflict because \"text\" and \"any\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:107, 1:138",
        "Fields \"x\" conflict because \"any\" and \"text\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:138, 1:168",
        "Fields \"x\" conflict because \"__typename\" and \"text\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:70, 1:107",
        "Fields \"x\" conflict because \"__typename\" and \"any\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:70, 1:138",
        "Fields \"x\" conflict because \"__typename\" and \"text\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:70, 1:168")]
    [InlineData(
        "{ deep { x: leaf } deep { x: other } }",
        "Fields \"deep\" conflict because subfields \"x\" conflict because \"leaf\" and \"other\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:3, 1:10, 1:20, 1:27")]
    [InlineData(
        "{ deep { x: leaf y: leaf } deep { x: other y: other } }",
        "Fields \"deep\" conflict because subfields \"x\" conflict because \"leaf\" and \"other\" are different fields and subfields \"y\" conflict because \"leaf\" and \"other\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:3, 1:10, 1:18, 1:28, 1:35, 1:44")]
    [InlineData(
        "{ deep { deep { x: leaf } } deep { deep { x: other } } }",
        "Fields \"deep\" conflict because subfields \"deep\" conflict because subfields \"x\" conflict because \"leaf\" and \"other\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:3, 1:10, 1:17, 1:29, 1:36, 1:43")]
    [InlineData(
        "{ deep { deep { x: leaf } deep { x: other } } deep { deep { leaf } } }",
        "Fields \"deep\" conflict because subfields \"x\" conflict because \"leaf\" and \"other\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:10, 1:17, 1:27, 1:34")]
    [InlineData(
        "{ deep { ...A } deep { ...B } } fragment A on Deep { x: leaf ...C } fragment B on Deep { y: other ...D } fragment C on Deep { y: leaf } fragment D on Deep { x: other }",
        "Fields \"deep\" conflict because subfields \"x\" conflict because \"leaf\" and \"other\" are different fields and subfields \"y\" conflict because \"leaf\" and \"other\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:3, 1:54, 1:127, 1:17, 1:158, 1:90")]
    [InlineData(
        "{ shapes { ... on IntBox { scalar } ... on TextBox { scalar } } }",
        "Fields \"scalar\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @1:28, 1:54")]
    [InlineData(
        "{ shapes { ... on HasInt { scalar } ... on TextBox { scalar } } }",
        "Fields \"scalar\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @1:28, 1:54")]
    [InlineData(
        "{ shapes { ... on IntBox { x: nonNull } ... on TextBox { x: nonNull } } }",
        "Fields \"x\" conflict because they return conflicting types \"Int!\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. @1:28, 1:58")]
    [InlineData(
        "{ shapes { ... on IntBox { list } ... on TextBox { list } } }",
        "Fields \"list\" conflict because they return conflicting types \"[String]\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @1:28, 1:52")]
    [InlineData(
        "{ shapes { ... on IntBox { x: listOfBoxes { any } } ... on TextBox { x: deep { any } } } }",
        "Fields \"x\" conflict because they return conflicting types \"[IntBox]\" and \"TextBox\". Use different aliases on the fields to fetch both if this was intentional. @1:28, 1:70")]
    [InlineData(
        "{ shapes { ... on IntBox { deep { scalar } } ... on TextBox { deep { scalar } } } }",
        "Fields \"deep\" conflict because subfields \"scalar\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @1:28, 1:35, 1:63, 1:70")]
    [InlineData(
        "{ shapes { ... on IntBox { other { x: scalar } } ... on TextBox { other { x: scalar } } } }",
        "Fields \"other\" conflict because subfields \"x\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. @1:28, 1:36, 1:67, 1:75")]
    [InlineData(
        "{ shapes { ... on TextBox { x: kind } ... on IntBox { x: scalar y: any } ... on TextBox { y: kind } } }",
        "Fields \"x\" conflict because they return conflicting types \"PetKind\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. @1:29, 1:55",
        "Fields \"y\" conflict because they return conflicting types \"String\" and \"PetKind\". Use different aliases on the fields to fetch both if this was intentional. @1:65, 1:91")]
    [InlineData(
        "{ shapes { ... on IntBox { x: deep { any } } ... on TextBox { x: any } } }",
        "Fields \"x\" conflict because they return conflicting types \"IntBox\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. @1:28, 1:63")]
    [InlineData(
        "{ pet { name ... on Dog { name: nickname } } }",
        "Fields \"name\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:9, 1:27")]
    [InlineData(
        "{ catOrDog { ... on Pet { x: name } ... on Being { x: name(surname: true) } } }",
        "Fields \"x\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:27, 1:52")]
    [InlineData(
        "{ catOrDog { ... on Dog { x: owner { name } } ... on Pet { x: owner { name: iq } } } }",
        "Fields \"x\" conflict because subfields \"name\" conflict because \"name\" and \"iq\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:27, 1:38, 1:60, 1:71")]
    [InlineData(
        "{ dog { ...F } } fragment F on Dog { x: name x: nickname }",
        "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:38, 1:46")]
    [InlineData(
        "{ unknown { a: b a: c } text }",
        "Cannot query field \"unknown\" on type \"Root\". @1:3",
        "Fields \"a\" conflict because \"b\" and \"c\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:13, 1:18")]
    [InlineData(
        "{ human { ...F } } fragment F on Human { relatives { ...F x: name } x: iq relatives { x: iq } }",
        "Cannot spread fragment \"F\" within itself. @1:54",
        "Fields \"relatives\" conflict because subfields \"x\" conflict because \"name\" and \"iq\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:42, 1:59, 1:75, 1:87",
        "Fields \"x\" conflict because \"name\" and \"iq\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:59, 1:69")]
    [InlineData(
        "fragment F on Root { x: text x: any } { text }",
        "Fields \"x\" conflict because \"text\" and \"any\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:22, 1:30",
        "Fragment \"F\" is never used. @1:1")]
    [InlineData(
        "{ __schema { x: types { name } } __schema { x: directives { name } } }",
        "Fields \"__schema\" conflict because subfields \"x\" conflict because \"types\" and \"directives\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:3, 1:14, 1:34, 1:45")]
    public void Fields_Should_BeRefused_When_TheyDoNotMerge(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
