using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenEmulationData.Api.Hosting;
using OpenEmulationData.Persistence.Tests;

[assembly: AssemblyFixture(typeof(OpenEmulationData.Api.Tests.PortalServer))]

namespace OpenEmulationData.Api.Tests;

/// <summary>The whole service on a real socket, a port of its own and a database of its own.</summary>
public sealed class PortalServer : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal");
    private readonly TestServer? _server = TestServer.CreateDatabase();
    private WebApplication? _app;

    /// <summary>A client whose base address is the service; it follows no redirects.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _app = PortalHost.Build([.. Settings(_folder.FullName), .. _server is null ? [] : ServerSettings(_server)]);
        _app.MapGet("/test/fault", static (HttpContext _) => throw new InvalidOperationException("The password is 1234."));
        await PortalHost.StartAsync(_app, CancellationToken.None);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        _server?.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string[] ServerSettings(TestServer server) =>
        ["--Database:Provider", "SqlServer", "--ConnectionStrings:Portal", server.ConnectionString];

    /// <summary>Settings for a service that disturbs nobody.</summary>
    internal static string[] Settings(string folder) =>
    [
        "--urls", "http://127.0.0.1:0",
        "--ConnectionStrings:Portal", $"Data Source={Path.Combine(folder, "portal.db")};Pooling=False",
        "--RateLimit:Enabled", "false",
        "--Logging:LogLevel:Default", "None",
        "--Logging:LogLevel:OpenEmulationData", "None",
        "--Logging:LogLevel:Microsoft.AspNetCore", "None",
        "--Logging:LogLevel:Microsoft.EntityFrameworkCore", "None",
    ];
}
