using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Registers the engine.</summary>
public static class GraphQLServices
{
    /// <summary>Adds an engine for a schema, which is built at its first use. Needs <see cref="GraphQLLimits"/> and logging.</summary>
    /// <param name="services">The services.</param>
    /// <param name="buildSchema">Makes the schema.</param>
    public static IServiceCollection AddGraphQLServer(this IServiceCollection services, Func<Schema> buildSchema) => services
        .AddSingleton(_ => buildSchema())
        .AddSingleton<GraphQLEngine>();
}
