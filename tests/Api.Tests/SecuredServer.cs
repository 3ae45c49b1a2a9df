using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using OpenEmulationData.Api.Hosting;
using OpenEmulationData.Api.Tests.GraphQL;

namespace OpenEmulationData.Api.Tests;

/// <summary>The whole service in Production with an http and an https address, counting requests, with settings of the test's own.</summary>
internal sealed class SecuredServer : IAsyncDisposable
{
    public const string Host = "portal.example";

    private const string Password = "only-for-this-test";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("secured");
    private readonly X509Certificate2 _certificate = CreateCertificate();
    private readonly HttpClient _client;
    private WebApplication? _app;

    private SecuredServer() => _client = new HttpClient(CreateHandler());

    /// <summary>Where https is spoken.</summary>
    public Uri Https => new(_app!.Urls.First(static u => u.StartsWith("https:", StringComparison.Ordinal)));

    private Uri Http => new(_app!.Urls.First(static u => u.StartsWith("http:", StringComparison.Ordinal)));

    public static async Task<SecuredServer> StartAsync(params string[] settings)
    {
        var server = new SecuredServer();
        var path = Path.Combine(server._folder.FullName, "server.pfx");
        await File.WriteAllBytesAsync(path, server._certificate.Export(X509ContentType.Pfx, Password));
        server._app = PortalHost.Build(
        [
            .. PortalServer.Settings(server._folder.FullName),
            "--environment", "Production",
            "--urls", "http://127.0.0.1:0;https://127.0.0.1:0",
            "--Kestrel:Certificates:Default:Path", path,
            "--Kestrel:Certificates:Default:Password", Password,
            "--RateLimit:Enabled", "true",
            "--RateLimit:RefusalDelay", "00:00:00",
            .. settings,
        ]);
        await PortalHost.StartAsync(server._app, CancellationToken.None);
        return server;
    }

    /// <summary>Asks a question over http or https, under the name that clients know the service by.</summary>
    public Task<HttpResponseMessage> AskAsync(bool overHttps, params (string Name, string Value)[] headers) =>
        GetAsync(overHttps, $"{GraphQLOverHttp.Path}?query={{__typename}}", headers);

    public Task<HttpResponseMessage> GetAsync(bool overHttps, string path, params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(overHttps ? Https : Http, path)), headers);

    /// <summary>Asks, and gives how many requests are left to whom the service takes the test for.</summary>
    public async Task<int> CountLeftAsync(params (string Name, string Value)[] headers)
    {
        using var response = await AskAsync(overHttps: true, headers);
        var left = Assert.Single(response.Headers.GetValues("RateLimit")).Split(';')[1];
        return int.Parse(left["r=".Length..], CultureInfo.InvariantCulture);
    }

    /// <summary>Posts an operation over https.</summary>
    public Task<HttpResponseMessage> PostAsync(string query, params (string Name, string Value)[] headers) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, new Uri(Https, GraphQLOverHttp.Path))
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { query }),
        },
        headers);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app!.DisposeAsync();
        _certificate.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        using (request)
        {
            request.Headers.Host = Host;
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            return await _client.SendAsync(request);
        }
    }

    /// <summary>Takes the certificate of this server and no other; follows no redirects.</summary>
    private SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == _certificate.Thumbprint },
    };

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
