using OpenEmulationData.Api.Ide;
using OpenEmulationData.Api.Identity;
using OpenEmulationData.Api.RateLimits;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.Schema;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>The engine with the portal's schema, and its addresses.</summary>
internal static class PortalGraphQL
{
    private const string Path = "/graphql";

    /// <summary>Adds the engine. The schema is built beside what follows: it depends on no setting, and takes as long as the rest of a start.</summary>
    public static void AddPortalGraphQL(this IServiceCollection services)
    {
        var schema = Task.Run(PortalSchema.Build);
        services.AddPortalQueries();
        services.AddGraphQLServer(() => schema.GetAwaiter().GetResult());
        services.AddSingleton<IdePage>();
        services.AddSingleton(static provider => new SdlEndpoint(PrintSchema(provider.GetRequiredService<OpenEmulationData.GraphQL.TypeSystem.Schema>())));
        services.AddSingleton<ConsumerLimits>();
        services.AddSingleton<GraphQLEndpoint>();
    }

    /// <summary>Maps delegates that take nothing but the request: for others code would be made at each start.</summary>
    public static void MapPortalGraphQL(this IEndpointRouteBuilder routes)
    {
        // Made for the first request, since it waits for the schema; and once, since a request that asks for a service makes a scope.
        var endpoint = new Lazy<GraphQLEndpoint>(routes.ServiceProvider.GetRequiredService<GraphQLEndpoint>);
        routes.Map(Path, [Counted] (context) => endpoint.Value.HandleAsync(context));
        routes.MapMethods(
            $"{Path}/schema.graphql",
            [HttpMethods.Get, HttpMethods.Head],
            static context => context.RequestServices.GetRequiredService<SdlEndpoint>().HandleAsync(context));
    }

    /// <summary>The schema as SDL, without a running service.</summary>
    public static string PrintSchema() => PrintSchema(PortalSchema.Build());

    private static string PrintSchema(OpenEmulationData.GraphQL.TypeSystem.Schema schema) => SchemaPrinter.Print(schema) + "\n";
}
