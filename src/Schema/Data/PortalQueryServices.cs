using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Visibility;
using OpenEmulationData.Schema.Releases;
using OpenEmulationData.Schema.Text;

namespace OpenEmulationData.Schema.Data;

/// <summary>Registers what queryable resolvers need.</summary>
public static class PortalQueryServices
{
    /// <summary>
    /// Adds the <see cref="IQueryBackend"/> over the portal's database, which <see cref="PortalDatabases"/> registers. A
    /// <see cref="Viewer"/> in the scope of the request says for whom it reads; without one it is <see cref="Viewer.Unknown"/>.
    /// </summary>
    public static IServiceCollection AddPortalQueries(this IServiceCollection services) => services
        .AddSingleton<CurrentRelease>()
        .AddSingleton<IAnswerExtension, ReleaseOfAnswer>()
        .AddSingleton<IQueryBackend, PortalQueryBackend>()
        .AddSingleton<ITextFolding, VietnameseFolding>();

    /// <summary>The reads of this request, for resolvers with SQL or queries of their own: the same connection and the same state of the database.</summary>
    public static ReadSession GetReadSession(this RequestContext request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.GetOrAdd(static r => r.Services.GetRequiredService<ReadSessionPool>().Open(r.Services.GetService<Viewer>()));
    }
}
