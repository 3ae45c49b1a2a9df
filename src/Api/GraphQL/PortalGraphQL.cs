using OpenEmulationData.Api.Ide;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.Schema;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>The engine with the portal's schema, and its addresses.</summary>
internal static class PortalGraphQL
{
    private const string Path = "/graphql";

    public static void AddPortalGraphQL(this IServiceCollection services)
    {
        services.AddPortalQueries();
        services.AddGraphQLServer(PortalSchema.Build);
        services.AddSingleton<IdePage>();
        services.AddSingleton(static provider => new SdlEndpoint(PrintSchema(provider.GetRequiredService<OpenEmulationData.GraphQL.TypeSystem.Schema>())));
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
    public static string PrintSchema() => PrintSchema(PortalSchema.Build());

    private static string PrintSchema(OpenEmulationData.GraphQL.TypeSystem.Schema schema) => SchemaPrinter.Print(schema) + "\n";
}
