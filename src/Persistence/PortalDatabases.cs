using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.Persistence.SqlServer;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Persistence;

/// <summary>Registers the portal's database, whichever it is, as an <see cref="IDbContextFactory{TContext}"/> of <see cref="PortalDbContext"/>.</summary>
public static class PortalDatabases
{
    public static IServiceCollection AddPortalSqlite(this IServiceCollection services, string connectionString) =>
        services.AddPooledDbContextFactory<PortalDbContext>(options => options.UsePortalSqlite(connectionString));

    public static IServiceCollection AddPortalSqlServer(this IServiceCollection services, string connectionString) => services
        .AddPooledDbContextFactory<SqlServerPortalDbContext>(options => options.UsePortalSqlServer(connectionString))
        .AddSingleton<IDbContextFactory<PortalDbContext>>(static provider =>
            new Factory(provider.GetRequiredService<IDbContextFactory<SqlServerPortalDbContext>>()));

    private sealed class Factory(IDbContextFactory<SqlServerPortalDbContext> factory) : IDbContextFactory<PortalDbContext>
    {
        public PortalDbContext CreateDbContext() => factory.CreateDbContext();

        public async Task<PortalDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
            await factory.CreateDbContextAsync(cancellationToken);
    }
}
