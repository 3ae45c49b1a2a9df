using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>The services of a request: what nearly every one asks for at once, all others from a scope that is made for the first of them.</summary>
/// <param name="context">The request; has the scope.</param>
/// <param name="sessions">Where it reads.</param>
/// <param name="viewer">For whom; null: as the scope says.</param>
internal sealed class RequestServices(HttpContext context, ReadSessionPool sessions, Viewer? viewer) : IServiceProvider
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(ReadSessionPool) ? sessions
        : serviceType == typeof(Viewer) && viewer is not null ? viewer
        : context.RequestServices.GetService(serviceType);
}
