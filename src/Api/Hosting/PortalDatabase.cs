using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Export;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Api.Hosting;

/// <summary>The database: its services, and what happens to it at the start.</summary>
internal static class PortalDatabase
{
    /// <exception cref="StartException">The provider is not known, or the connection string is none.</exception>
    public static void AddPortalDatabase(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddProvider(options);
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<PackageImporter>();
        services.AddScoped<DatabaseStarter>();
        services.AddScoped<PackageExporter>();
        services.AddScoped(static provider => provider.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContext());
    }

    private static void AddProvider(this IServiceCollection services, DatabaseOptions options)
    {
        if (options.IsSqlite)
        {
            services.AddPortalSqlite(options.ConnectionString);
        }
        else if (options.Provider.Equals(DatabaseOptions.SqlServer, StringComparison.OrdinalIgnoreCase))
        {
            services.AddPortalSqlServer(options.ConnectionString, options.ReadOnlyConnectionString);
        }
        else
        {
            throw new StartException(
                $"Database:Provider is '{options.Provider}'; '{DatabaseOptions.Sqlite}' and '{DatabaseOptions.SqlServer}' are what there is.");
        }
    }

    /// <summary>Builds the model while nobody waits for it, so that the first question does not.</summary>
    public static void WarmUp(IServiceProvider services)
    {
        using var database = services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContext();
        _ = database.Releases.Where(static release => release.Number == 0).ToQueryString();
    }

    /// <summary>Creates or migrates the database, and fills it when it is empty.</summary>
    /// <exception cref="StartException">The data package has faults; each is a line of the message.</exception>
    public static async Task StartAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var options = services.GetRequiredService<DatabaseOptions>();
        if (options.IsSqlite && SqliteReadiness.IsReady(options.ConnectionString))
        {
            return;
        }

        await using var scope = services.CreateAsyncScope();
        var package = options.Package;
        try
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStarter>().StartAsync(package, cancellationToken);
        }
        catch (PackageRefusedException exception)
        {
            var faults = string.Join(Environment.NewLine, exception.Faults);
            throw new StartException($"The data package in {package} is refused:{Environment.NewLine}{faults}", exception);
        }
        catch (ImportFailedException exception)
        {
            throw new StartException(exception.Message, exception);
        }
    }
}
