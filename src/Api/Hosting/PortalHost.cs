using Microsoft.Extensions.Options;
using OpenEmulationData.Api.AnswerCache;
using OpenEmulationData.Api.Diagnostics;
using OpenEmulationData.Api.GraphQL;
using OpenEmulationData.Api.Health;
using OpenEmulationData.Api.Ide;
using OpenEmulationData.Api.Identity;
using OpenEmulationData.Api.Pages;
using OpenEmulationData.Api.RateLimits;
using OpenEmulationData.Api.Security;
using OpenEmulationData.Api.Stewardship;

namespace OpenEmulationData.Api.Hosting;

/// <summary>Puts the service together.</summary>
internal static class PortalHost
{
    /// <summary>The address when none is configured.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Makes the application; nothing is opened or listened on yet.</summary>
    /// <param name="settings">Settings in the form of command line arguments.</param>
    /// <param name="configure">Last changes by a test.</param>
    public static WebApplication Build(string[] settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = FindContentRoot() });
        builder.Services.AddPortalGraphQL();
        builder.WebHost.UseUrls(builder.Configuration["urls"] is { Length: > 0 } urls ? urls : DefaultUrl);
        builder.WebHost.ConfigureKestrel(KestrelLimits.Apply);
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(15));
        builder.Logging.AddPortalLogging();
        builder.Services.AddLimits(builder.Configuration);
        builder.Services.AddPortalDatabase(DatabaseOptions.Read(builder.Configuration, builder.Environment.ContentRootPath));
        builder.Services.AddPortalIdentity(builder.Configuration);
        builder.Services.AddPortalHealth();
        builder.Services.AddPortalStewardship(builder.Configuration);
        builder.Services.AddAnswerCache(builder.Configuration);
        builder.Services.AddPortalRateLimits(builder.Configuration);
        builder.Services.AddKnownProxies(builder.Configuration);
        builder.Services.AddPortalCors();
        configure?.Invoke(builder);
        return Map(builder.Build());
    }

    /// <summary>Checks the settings, opens what the service needs and answers until it is told to stop.</summary>
    /// <exception cref="StartException">A setting makes no sense, the data package has faults, or the address is taken.</exception>
    public static async Task RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await StartAsync(app, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }

    /// <summary>As <see cref="RunAsync"/>, and returns as soon as requests are answered.</summary>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            await PortalDatabase.StartAsync(app.Services, cancellationToken);
            _ = app.Services.GetRequiredService<OpenEmulationData.GraphQL.TypeSystem.Schema>();
            var model = Task.Run(() => PortalDatabase.WarmUp(app.Services), cancellationToken);
            await app.StartAsync(cancellationToken);
            await model;
        }
        catch (Exception exception) when (StartFailure.Describe(exception) is { } reason)
        {
            throw new StartException(reason, exception);
        }
    }

    private static WebApplication Map(WebApplication app)
    {
        app.UseRouting();
        app.UseMiddleware<RequestIds>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseTransportSecurity();
        app.UseMiddleware<UnexpectedFaults>();
        app.UseWhen(static context => context.Request.Headers.Origin.Count > 0, static fromPages => fromPages.UseCors());
        app.UseMiddleware<Identification>();
        app.UseMiddleware<RateLimiting>();
        app.MapPages();
        app.MapIdeFiles();
        app.MapPortalGraphQL();
        app.MapPortalHealth();
        app.MapAllocations();
        app.UseEndpoints(static _ => { });
        // Not an endpoint for every address: then each request would have two to choose from.
        app.Run(NotFoundEndpoint.HandleAsync);
        return app;
    }

    /// <summary>The working directory where it holds the settings file, as in development, or else the program's folder.</summary>
    internal static string? FindContentRoot() =>
        File.Exists(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json")) ? null : AppContext.BaseDirectory;
}
