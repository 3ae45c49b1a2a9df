using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.SqlServer;

namespace OpenEmulationData.Persistence;

/// <summary>
/// Registers the portal's database, whichever it is: an <see cref="IDbContextFactory{TContext}"/> of <see cref="PortalDbContext"/>, and a
/// <see cref="ReadSessionPool"/> for the reads of requests, whose commands an <see cref="ICommandObserver"/> is told of when there is one.
/// </summary>
public static class PortalDatabases
{
    public static IServiceCollection AddPortalSqlite(this IServiceCollection services, string connectionString) =>
        services
            .AddDbContextFactory<PortalDbContext>(options => options.UsePortalSqlite(connectionString))
            .AddSingleton(provider => new ReadSessionPool(connectionString, provider.GetService<ICommandObserver>()));

    /// <param name="services">The services.</param>
    /// <param name="connectionString">Of the database.</param>
    /// <param name="readOnly">Of a readable secondary that takes the reads of requests; null: the database itself does.</param>
    public static IServiceCollection AddPortalSqlServer(this IServiceCollection services, string connectionString, string? readOnly = null)
    {
        string reading = readOnly is null ? connectionString : SqlServerPortalOptions.ForReading(readOnly);
        return services
            .AddDbContextFactory<SqlServerPortalDbContext>(options => options.UsePortalSqlServer(connectionString))
            .AddSingleton<IDbContextFactory<PortalDbContext>>(static provider =>
                new Factory(provider.GetRequiredService<IDbContextFactory<SqlServerPortalDbContext>>()))
            .AddSingleton(provider => new ReadSessionPool(SqlServerDialect.Instance, reading, provider.GetService<ICommandObserver>()));
    }

    private sealed class Factory(IDbContextFactory<SqlServerPortalDbContext> factory) : IDbContextFactory<PortalDbContext>
    {
        public PortalDbContext CreateDbContext() => factory.CreateDbContext();

        public async Task<PortalDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
            await factory.CreateDbContextAsync(cancellationToken);
    }
}
