using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Tests.Data;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Tests.Querying;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Tests.Data;

/// <summary>The small portal of <see cref="QueryDatabase"/> behind queryable fields.</summary>
internal sealed class PortalHarness : IDisposable
{
    private readonly ServiceProvider _services;

    public PortalHarness()
    {
        _services = new ServiceCollection()
            .AddSingleton<IDbContextFactory<PortalDbContext>>(new ContextFactory(Database))
            .AddSingleton(Database.Pool)
            .AddSingleton<ITextFolding, PlainFolding>()
            .AddTransient(_ => Database.CreateContext())
            .AddPortalQueries()
            .BuildServiceProvider();
        Queries = new QueryHarness(_services);
    }

    public IServiceProvider Services => _services;

    public QueryDatabase Database { get; } = new();

    public QueryHarness Queries { get; }

    public string[] TakeCommands()
    {
        string[] commands = [.. Database.Commands];
        Database.Commands.Clear();
        return commands;
    }

    public void Dispose()
    {
        _services.Dispose();
        Database.Dispose();
    }

    /// <summary>The names of the small portal are given folded.</summary>
    internal sealed class PlainFolding : ITextFolding
    {
        public string Fold(string text) => text;
    }

    private sealed class ContextFactory(QueryDatabase database) : IDbContextFactory<PortalDbContext>
    {
        public PortalDbContext CreateDbContext() => database.CreateContext();
    }
}
