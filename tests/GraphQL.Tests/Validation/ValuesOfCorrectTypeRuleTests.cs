namespace OpenEmulationData.GraphQL.Validation.Tests;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ args { int(value: 2) negative: int(value: -2) float(value: 1) f: float(value: 1.1) string(value: \"x\") block: string(value: \"\"\"x\"\"\") boolean(value: true) id(value: 1) i: id(value: \"x\") enum(value: CAT) } }")]
    [InlineData("{ args { int(value: null) string(value: null) enum(value: null) list(value: null) object(value: null) } }")]
    [InlineData("{ args { list(value: [\"a\", null, \"b\"]) empty: list(value: []) single: list(value: \"a\") listOfNonNull(value: [\"a\"]) nonNullList(value: [null]) nestedList(value: [[1, 2], [3]]) flat: nestedList(value: 1) } }")]
    [InlineData("{ args { object(value: { required: true }) o: object(value: { required: false, name: \"x\", age: null, kind: DOG, inner: { required: true }, tags: [\"a\"] }) p: object(value: { required: true, tags: \"a\" }) } }")]
    [InlineData("query Q($i: Int, $s: String, $b: Boolean!) { args { int(value: $i) list(value: [\"a\", $s]) object(value: { required: $b, name: $s }) } }")]
    [InlineData("query Q($a: Int = 1, $b: String = null, $c: PetFilter = { required: true, tags: [\"a\"] }, $f: PetKind = CAT) { args { any(value: 1) i: int(value: $a) string(value: $b) object(value: $c) enum(value: $f) } any @again(n: $a) pets(kinds: CAT) { name } deep { leaf } }")]
    [InlineData("{ args { any(value: 1) a: any(value: \"x\") b: any(value: { x: [1, { y: EN }], z: null }) c: any(value: [1, \"x\"]) } }")]
    [InlineData("{ node(must: { id: 1 }) n: node(by: { name: \"x\" }, must: { filter: { like: [\"a\"] } }) }")]
    [InlineData("query Q($id: ID!) { node(must: { id: $id }) }")]
    public void Value_Should_BeAccepted_When_ItIsOfTheTypeExpected(string query) => ValidationHarness.Accept(query);

    [Theory]
    [InlineData(
        "{ args { unknown(value: 1) } unknown(value: [1, { a: 2 }]) dog @unknown(x: 1) { toys(where: { and: [{ name: \"x\" }, { and: { name: \"y\" } }] }) } }",
        "Cannot query field \"unknown\" on type \"Args\". @1:10",
        "Cannot query field \"unknown\" on type \"Root\". @1:30",
        "Unknown directive \"@unknown\". @1:64")]
    [InlineData(
        "{ args { int(value: \"1\") i: int(value: 1.0) j: int(value: 829384293849283498239482938) k: int(value: true) l: int(value: ONE) m: int(value: 2147483648) n: int(value: 3.333) } }",
        "Int cannot represent non-integer value: \"1\" @1:21",
        "Int cannot represent non-integer value: 1.0 @1:40",
        "Int cannot represent non 32-bit signed integer value: 829384293849283498239482938 @1:59",
        "Int cannot represent non-integer value: true @1:102",
        "Int cannot represent non-integer value: ONE @1:122",
        "Int cannot represent non 32-bit signed integer value: 2147483648 @1:141",
        "Int cannot represent non-integer value: 3.333 @1:167")]
    [InlineData(
        "{ args { float(value: \"1\") f: float(value: true) g: float(value: ONE) } }",
        "Float cannot represent non numeric value: \"1\" @1:23",
        "Float cannot represent non numeric value: true @1:44",
        "Float cannot represent non numeric value: ONE @1:66")]
    [InlineData(
        "{ args { string(value: 1) s: string(value: 1.0) t: string(value: true) u: string(value: X) } }",
        "String cannot represent a non string value: 1 @1:24",
        "String cannot represent a non string value: 1.0 @1:44",
        "String cannot represent a non string value: true @1:66",
        "String cannot represent a non string value: X @1:89")]
    [InlineData(
        "{ args { boolean(value: 2) b: boolean(value: 1.0) c: boolean(value: \"true\") d: boolean(value: TRUE) } }",
        "Boolean cannot represent a non boolean value: 2 @1:25",
        "Boolean cannot represent a non boolean value: 1.0 @1:46",
        "Boolean cannot represent a non boolean value: \"true\" @1:69",
        "Boolean cannot represent a non boolean value: TRUE @1:95")]
    [InlineData(
        "{ args { id(value: 1.0) i: id(value: true) j: id(value: X) } }",
        "ID cannot represent a non-string and non-integer value: 1.0 @1:20",
        "ID cannot represent a non-string and non-integer value: true @1:38",
        "ID cannot represent a non-string and non-integer value: X @1:57")]
    [InlineData(
        "{ args { enum(value: 2) e: enum(value: \"CAT\") f: enum(value: COW) g: enum(value: cat) h: enum(value: true) i: enum(value: 1.5) } }",
        "Enum \"PetKind\" cannot represent non-enum value: 2. @1:22",
        "Enum \"PetKind\" cannot represent non-enum value: \"CAT\". Did you mean the enum value \"CAT\"? @1:40",
        "Value \"COW\" does not exist in \"PetKind\" enum. Did you mean the enum value \"CAT\" or \"DOG\"? @1:62",
        "Value \"cat\" does not exist in \"PetKind\" enum. Did you mean the enum value \"CAT\"? @1:82",
        "Enum \"PetKind\" cannot represent non-enum value: true. @1:102",
        "Enum \"PetKind\" cannot represent non-enum value: 1.5. @1:123")]
    [InlineData(
        "{ args { list(value: [\"a\", 2]) l: list(value: 1) listOfNonNull(value: [\"a\", null]) nonNullList(value: null) nestedList(value: [[1, \"x\"], \"y\"]) int(value: [1]) nonNullInt(value: [1]) i: nonNullInt(value: null) } }",
        "String cannot represent a non string value: 2 @1:28",
        "String cannot represent a non string value: 1 @1:47",
        "Expected value of type \"String!\", found null. @1:77",
        "Expected value of type \"[String]!\", found null. @1:103",
        "Int cannot represent non-integer value: \"x\" @1:132",
        "Int cannot represent non-integer value: \"y\" @1:138",
        "Int cannot represent non-integer value: [1] @1:155",
        "Int cannot represent non-integer value: [1] @1:178",
        "Expected value of type \"Int!\", found null. @1:204")]
    [InlineData(
        "{ args { object(value: { name: \"x\" }) o: object(value: { required: \"x\", ag: 1, tags: [\"a\", null] }) p: object(value: { required: null, inner: {} }) q: object(value: 1) r: object(value: [{ required: true }]) string(value: { a: 1 }) enum(value: { a: CAT }) int(value: { required: 1 }) } }",
        "Field \"PetFilter.required\" of required type \"Boolean!\" was not provided. @1:24",
        "Boolean cannot represent a non boolean value: \"x\" @1:68",
        "Field \"ag\" is not defined by type \"PetFilter\". Did you mean \"age\"? @1:73",
        "Expected value of type \"String!\", found null. @1:92",
        "Expected value of type \"Boolean!\", found null. @1:130",
        "Field \"PetFilter.required\" of required type \"Boolean!\" was not provided. @1:143",
        "Expected value of type \"PetFilter\", found 1. @1:166",
        "Expected value of type \"PetFilter\", found [{required: true}]. @1:186",
        "String cannot represent a non string value: {a: 1} @1:222",
        "Enum \"PetKind\" cannot represent non-enum value: {a: CAT}. @1:244",
        "Int cannot represent non-integer value: {required: 1} @1:267")]
    [InlineData(
        "query Q($a: Int = \"x\", $b: Int! = null, $c: PetFilter = { name: 1 }, $d: [String] = [1], $e: PetKind = \"CAT\", $f: Boolean = [true]) { args { int(value: $a) nonNullInt(value: $b) object(value: $c) list(value: $d) enum(value: $e) boolean(value: $f) } }",
        "Int cannot represent non-integer value: \"x\" @1:19",
        "Expected value of type \"Int!\", found null. @1:35",
        "Field \"PetFilter.required\" of required type \"Boolean!\" was not provided. @1:57",
        "String cannot represent a non string value: 1 @1:65",
        "String cannot represent a non string value: 1 @1:86",
        "Enum \"PetKind\" cannot represent non-enum value: \"CAT\". Did you mean the enum value \"CAT\"? @1:104",
        "Boolean cannot represent a non boolean value: [true] @1:125")]
    [InlineData(
        "{ text @skip(if: \"yes\") any @include(if: ENUM) dog @needs(level: \"1\", note: null) { name } }",
        "Boolean cannot represent a non boolean value: \"yes\" @1:18",
        "Boolean cannot represent a non boolean value: ENUM @1:42",
        "Int cannot represent non-integer value: \"1\" @1:66",
        "Expected value of type \"String!\", found null. @1:77")]
    [InlineData(
        "{ node(must: {}) n: node(must: { id: 1, name: \"x\" }) o: node(must: { id: null }) p: node(must: { unknown: 1 }) q: node(by: { id: 1, id: 2 }, must: { id: 1 }) r: node(must: 1) }",
        "OneOf Input Object \"NodeBy\" must specify exactly one key. @1:14",
        "OneOf Input Object \"NodeBy\" must specify exactly one key. @1:32",
        "Field \"NodeBy.id\" must be non-null. @1:68",
        "Field \"unknown\" is not defined by type \"NodeBy\". @1:98",
        "There can be only one input field named \"id\". @1:126, 1:133",
        "Expected value of type \"NodeBy!\", found 1. @1:173")]
    [InlineData(
        "query Q($id: ID, $name: String!) { node(by: { id: $id }, must: { name: $name }) n: node(must: { name: $name, id: $id }) }",
        "Variable \"id\" must be non-nullable to be used for OneOf Input Object \"NodeBy\". @1:45",
        "OneOf Input Object \"NodeBy\" must specify exactly one key. @1:95",
        "Variable \"$id\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"NodeBy\". @1:9, 1:51")]
    [InlineData(
        "query Q($id: ID) { ...F } fragment F on Root { node(must: { id: $id }) }",
        "Variable \"id\" must be non-nullable to be used for OneOf Input Object \"NodeBy\". @1:59")]
    [InlineData(
        "{ dog { toys(where: { and: [{ nme: \"x\" }, { like: [1] }], name: { a: 1 } }) } }",
        "Field \"nme\" is not defined by type \"ToyFilter\". Did you mean \"name\"? @1:31",
        "String cannot represent a non string value: 1 @1:52",
        "String cannot represent a non string value: {a: 1} @1:65")]
    public void Value_Should_BeRefused_When_ItIsNotOfTheTypeExpected(string query, params string[] faults) =>
        ValidationHarness.Refuse(query, faults);
}
