using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Tests.Execution;

public sealed class FieldGuardTests
{
    private const string Sdl = """
        directive @authorize(policy: String!) repeatable on OBJECT | FIELD_DEFINITION
        type Query { open: String  closed: String @authorize(policy: "A")  twice: String @authorize(policy: "A") @authorize(policy: "B")  thing: Thing  any: Any }
        type Mutation { first: String  second: String @authorize(policy: "A") }
        interface Any { name: String }
        type Thing implements Any @authorize(policy: "A") { name: String }
        """;

    private const string Error = """{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":@}],"path":[#],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}""";

    private readonly List<string> _called = [];

    [Fact]
    public async Task Field_Should_BeRefusedAlone_When_ThePolicyIsMissing()
    {
        Assert.Equal($$$"""{"errors":[{{{At(8, "\"closed\"")}}}],"data":{"open":"open","closed":null}}""", await AskAsync("{ open closed }"));
        Assert.Equal(["open"], _called);
    }

    [Fact]
    public async Task Field_Should_BeAnswered_When_ThePolicyIsSatisfied() => Assert.Equal(
        """{"data":{"open":"open","closed":"closed"}}""", await AskAsync("{ open closed }", "A"));

    [Fact]
    public async Task Field_Should_NeedEveryPolicy_When_ItHasSeveral()
    {
        Assert.Equal($$$"""{"errors":[{{{At(3, "\"twice\"")}}}],"data":{"twice":null}}""", await AskAsync("{ twice }", "A"));
        Assert.Equal("""{"data":{"twice":"twice"}}""", await AskAsync("{ twice }", "A", "B"));
    }

    [Theory]
    [InlineData("{ thing { name } }", 11, "thing")]
    [InlineData("{ any { name } }", 9, "any")]
    public async Task Type_Should_GuardItsFields_When_ReachedByAnyWay(string query, int column, string field)
    {
        Assert.Equal(
            $$$$"""{"errors":[{{{{At(column, $"\"{field}\",\"name\"")}}}}],"data":{"{{{{field}}}}":{"name":null}}}""", await AskAsync(query));
        Assert.Equal($$$$"""{"data":{"{{{{field}}}}":{"name":"x"}}}""", await AskAsync(query, "A"));
    }

    [Fact]
    public async Task Mutation_Should_ChangeNothing_When_Refused()
    {
        await AskAsync("mutation { second }");

        Assert.Empty(_called);
    }

    private static string At(int column, string path) => Error.Replace("@", $"{column}", StringComparison.Ordinal).Replace("#", path, StringComparison.Ordinal);

    private Task<string> AskAsync(string query, params string[] policies)
    {
        var builder = SchemaBuilder.FromSdl(Sdl);
        foreach (var field in (string[])["Query.open", "Query.closed", "Query.twice", "Mutation.first", "Mutation.second"])
        {
            builder.BindResolver(field, EngineHarness.Each(_ =>
            {
                var name = field.Split('.')[1];
                _called.Add(name);
                return name;
            }));
        }

        var thing = new Dictionary<string, object?> { ["name"] = "x" };
        builder.BindResolver("Query.thing", EngineHarness.Each(_ => thing)).BindResolver("Query.any", EngineHarness.Each(_ => thing));
        builder.BindTypeResolver("Any", static (values, schema) => [.. values.Select(_ => (ObjectType)schema.FindType("Thing")!)]);
        return new EngineHarness(builder) { Policies = policies.ToHashSet() }.ExecuteAsync(query);
    }
}
