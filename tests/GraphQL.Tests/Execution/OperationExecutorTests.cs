using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Execution;

public sealed class OperationExecutorTests
{
    private const string Sdl = """
        type Query { units: [Unit!]! maybe: [Unit] strict: Unit! pets: [Pet] text: String }
        type Unit { name: String! parent: Unit must: String! fails: String echo(value: Int = 7): Int numbers: [Int!] }
        interface Pet { name: String! }
        type Dog implements Pet { name: String! legs: Int }
        type Cat implements Pet { name: String! lazy: Boolean }
        """;

    private static readonly Dictionary<string, object?> s_hanoi = new() { ["name"] = "Hà Nội", ["must"] = "x" };
    private static readonly Dictionary<string, object?> s_hue = new() { ["name"] = "Huế", ["parent"] = s_hanoi };

    [Fact]
    public async Task Field_Should_BeResolvedOnceForAllParents_When_ParentsAreMany()
    {
        var calls = 0;
        var harness = new EngineHarness(SchemaBuilder.FromSdl(Sdl)
            .BindResolver("Query.units", EngineHarness.Each(_ => new[] { s_hanoi, s_hue, s_hanoi }))
            .BindResolver("Unit.parent", (batch, _) =>
            {
                calls++;
                return ValueTask.FromResult<IReadOnlyList<FieldResult>>([.. batch.Parents.Select(_ => new FieldResult(s_hue))]);
            }));

        var json = await harness.ExecuteAsync("{ units { parent { parent { name } } } }");

        Assert.Equal(2, calls);
        Assert.Equal(
            """{"data":{"units":[{"parent":{"parent":{"name":"Huế"}}},{"parent":{"parent":{"name":"Huế"}}},{"parent":{"parent":{"name":"Huế"}}}]}}""",
            json);
    }

    [Fact]
    public async Task Row_Should_FailAlone_When_OneResultIsAnError()
    {
        var harness = EngineHarness.For(
            Sdl,
            ("Query.units", _ => new[] { s_hanoi, s_hue }),
            ("Unit.fails", parent => ReferenceEquals(parent, s_hue) ? new GraphQLError("No luck", "LUCK") : "ok"));

        var json = await harness.ExecuteAsync("{ units { fails } }");

        Assert.Equal(
            """{"errors":[{"message":"No luck","locations":[{"line":1,"column":11}],"path":["units",1,"fails"],"extensions":{"code":"LUCK"}}],"data":{"units":[{"fails":"ok"},{"fails":null}]}}""",
            json);
    }

    [Fact]
    public async Task Null_Should_BubbleToTheNearestNullableParent_When_FieldIsNonNull()
    {
        var harness = EngineHarness.For(
            Sdl, ("Query.maybe", _ => new object?[] { s_hanoi, s_hue, null }), ("Query.units", _ => new[] { s_hue }));

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Unit.must.","locations":[{"line":1,"column":11}],"path":["maybe",1,"must"],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":{"maybe":[{"must":"x"},null,null]}}""",
            await harness.ExecuteAsync("{ maybe { must } }"));
        Assert.Contains("\"data\":null", await harness.ExecuteAsync("{ units { must } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AbstractType_Should_BeSplitByObjectType_When_ValuesDiffer()
    {
        var dog = new Dictionary<string, object?> { ["__typename"] = "Dog", ["name"] = "Vàng", ["legs"] = 4 };
        var cat = new Dictionary<string, object?> { ["__typename"] = "Cat", ["name"] = "Mướp", ["lazy"] = true };
        var harness = EngineHarness.For(Sdl, ("Query.pets", _ => new object?[] { dog, null, cat, dog }));

        var json = await harness.ExecuteAsync("{ pets { __typename name ... on Dog { legs } ...C } } fragment C on Cat { lazy }");

        Assert.Equal(
            """{"data":{"pets":[{"__typename":"Dog","name":"Vàng","legs":4},null,{"__typename":"Cat","name":"Mướp","lazy":true},{"__typename":"Dog","name":"Vàng","legs":4}]}}""",
            json);
    }

    [Theory]
    [InlineData("""{"a":true}""", """{"data":{"strict":{"name":"Huế"}}}""")]
    [InlineData("""{"a":false}""", """{"data":{"strict":{"name":"Huế","parent":{"name":"Hà Nội"}}}}""")]
    public async Task Selection_Should_FollowVariables_When_SkipAndIncludeUseThem(string variables, string expected)
    {
        var harness = EngineHarness.For(Sdl, ("Query.strict", _ => s_hue));

        Assert.Equal(
            expected,
            await harness.ExecuteAsync("query ($a: Boolean!) { strict { name parent @skip(if: $a) { name } } text @include(if: false) }", variables));
    }

    [Theory]
    [InlineData("{ strict { echo } }", """{"data":{"strict":{"echo":7}}}""")]
    [InlineData("{ strict { echo(value: 3) } }", """{"data":{"strict":{"echo":3}}}""")]
    [InlineData("query ($v: Int) { strict { echo(value: $v) } }", """{"data":{"strict":{"echo":7}}}""")]
    public async Task Argument_Should_HaveItsDefault_When_NothingIsGiven(string query, string expected)
    {
        var harness = new EngineHarness(SchemaBuilder.FromSdl(Sdl)
            .BindResolver("Query.strict", EngineHarness.Each(_ => s_hue))
            .BindResolver("Unit.echo", (batch, _) =>
                ValueTask.FromResult<IReadOnlyList<FieldResult>>([new FieldResult(batch.Arguments.Get<int>("value"))])));

        Assert.Equal(expected, await harness.ExecuteAsync(query));
    }

    [Fact]
    public async Task Bug_Should_ShowTheClientAnIdAndNothingMore_When_ResolverThrows()
    {
        var harness = EngineHarness.For(Sdl, ("Query.text", _ => throw new InvalidOperationException("secret")));

        var json = await harness.ExecuteAsync("{ text }");

        Assert.DoesNotContain("secret", json, StringComparison.Ordinal);
        Assert.Contains("\"errorId\":", json, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"text\":null}}", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_Should_TellTypesAndFields_When_Asked()
    {
        var harness = EngineHarness.For(Sdl);

        Assert.Equal(
            """{"data":{"__type":{"kind":"INTERFACE","fields":[{"name":"name","type":{"kind":"NON_NULL","ofType":{"name":"String"}}}],"possibleTypes":[{"name":"Dog"},{"name":"Cat"}]},"__schema":{"queryType":{"name":"Query"},"mutationType":null}}}""",
            await harness.ExecuteAsync("""
                { __type(name: "Pet") { kind fields { name type { kind ofType { name } } } possibleTypes { name } }
                  __schema { queryType { name } mutationType { name } } }
                """));
    }

    [Theory]
    [InlineData("query ($v: Int!) { strict { echo(value: $v) } }", "{}", "Variable \\\"$v\\\" of required type \\\"Int!\\\" was not provided.")]
    [InlineData("query ($v: Int!) { strict { echo(value: $v) } }", """{"v":1.5}""", "Variable \\\"$v\\\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("query A { text } query B { text }", "{}", "Must provide operation name if query contains multiple operations.")]
    [InlineData("{ text", "{}", "Syntax Error: Expected Name, found <EOF>.")]
    public async Task Request_Should_BeRefusedWithoutData_When_ItCannotRun(string query, string variables, string message)
    {
        var json = await EngineHarness.For(Sdl).ExecuteAsync(query, variables);

        Assert.Contains(message, json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", json, StringComparison.Ordinal);
    }
}
