using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Data.InMemory;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.GraphQL.Tests.Types;

/// <summary>Types written in C# become what HotChocolate makes of them.</summary>
public sealed class TypeConventionTests
{
    private static readonly Type[] s_types = [typeof(ZooQueries), typeof(ZooType), typeof(AnimalType), typeof(KeeperType)];

    [Fact]
    public void Schema_Should_BePrintedAsHotChocolatePrintsIt() => Snapshot.Match(SchemaPrinter.Print(Build()));

    [Fact]
    public async Task Connection_Should_AnswerFromTheQueryable() => Assert.Equal(
        """{"data":{"zoos":{"totalCount":2,"nodes":[{"id":"Wm9vOno","text":"last","rating":"VERY_GOOD","old":"last","tags":["x","y"],"keeper":null}]}}}""",
        await AskAsync("{ zoos(first: 1, order: [{ text: DESC }], where: { rating: { eq: VERY_GOOD } }) { totalCount nodes { id text rating old tags keeper { name } } } }"));

    [Fact]
    public async Task Node_Should_BeFoundByItsGlobalId() => Assert.Equal(
        """{"data":{"node":{"__typename":"Zoo","code":"a"},"nodes":[null]}}""",
        await AskAsync($$"""{ node(id: "{{GlobalId.Encode("Zoo", "a")}}") { __typename ... on Zoo { code } } nodes(ids: ["{{GlobalId.Encode("Zoo", "none")}}"]) { id } }"""));

    [Fact]
    public async Task Nested_Should_BeAskedForAllParentsAtOnce() => Assert.Equal(
        """{"data":{"zoos":{"nodes":[{"residents":{"nodes":[{"name":"Ape","zoo":{"code":"a"}}]},"inhabitants":[{"name":"a"}]},{"residents":{"nodes":[]},"inhabitants":[{"name":"z"}]}]}}}""",
        await AskAsync("{ zoos { nodes { residents { nodes { name zoo { code } } } inhabitants { ... on ZooKeeper { name } } } } }"));

    [Fact]
    public async Task Arguments_Should_HaveTheTypesOfTheMethod() => Assert.Equal(
        """{"data":{"sum":12,"once":6}}""", await AskAsync("{ sum(numbers: [1, 2, 3], times: 2) once: sum(numbers: [1, 2, 3]) }"));

    private static TypeSystem.Schema Build() => new SchemaBuilder().AddTypes(s_types).Build();

    private static async Task<string> AskAsync(string query)
    {
        Zoo first = new() { Id = 1, Code = "a", Text = "first", Rating = ZooRating.VeryGood, Tags = ["x"] };
        Zoo last = new() { Id = 2, Code = "z", Text = "last", Rating = ZooRating.VeryGood, Tags = ["x", "y"] };
        var zoos = new[] { first, last }.AsQueryable();
        var animals = new[] { new Animal { Id = 1, Name = "Ape", ZooId = 1, Zoo = first } }.AsQueryable();
        var services = new Services
        {
            [typeof(IQueryable<Zoo>)] = zoos,
            [typeof(IQueryable<Animal>)] = animals,
            [typeof(IQueryBackend)] = new InMemoryQueryBackend(type => type == typeof(Zoo) ? zoos : animals),
        };
        var engine = new GraphQLEngine(Build(), new GraphQLLimits(), NullLogger<GraphQLEngine>.Instance);
        var answer = await engine.ExecuteAsync(new GraphQLRequest { Document = Encoding.UTF8.GetBytes(query), Services = services });
        using var stream = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(stream))
        {
            answer.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Services : Dictionary<Type, object>, IServiceProvider
    {
        public object? GetService(Type serviceType) => this.GetValueOrDefault(serviceType);
    }
}
