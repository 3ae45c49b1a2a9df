using OpenEmulationData.Api.Ide;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>The engine with the portal's schema, and its addresses.</summary>
internal static class PortalGraphQL
{
    private const string Path = "/graphql";

    private const string Sdl = """
        type Query {
          "The licence of the data."
          licence: String!
        }

        """;

    public static void AddPortalGraphQL(this IServiceCollection services)
    {
        services.AddSingleton(static _ => SchemaBuilder.FromSdl(Sdl)
            .BindResolver("Query.licence", static (batch, _) => ValueTask.FromResult<IReadOnlyList<FieldResult>>(
                [.. batch.Parents.Select(static _ => new FieldResult("CC BY 4.0"))]))
            .Build());
        services.AddSingleton<GraphQLEngine>();
        services.AddSingleton<IdePage>();
        services.AddSingleton(static provider => new SdlEndpoint(PrintSchema()));
        services.AddSingleton<GraphQLEndpoint>();
    }

    public static void MapPortalGraphQL(this IEndpointRouteBuilder routes)
    {
        routes.Map(Path, static (HttpContext context, GraphQLEndpoint endpoint) => endpoint.HandleAsync(context));
        routes.MapMethods(
            $"{Path}/schema.graphql",
            [HttpMethods.Get, HttpMethods.Head],
            static (HttpContext context, SdlEndpoint endpoint) => endpoint.HandleAsync(context));
    }

    /// <summary>The schema as SDL, without a running service.</summary>
    public static string PrintSchema() => Sdl;
}
