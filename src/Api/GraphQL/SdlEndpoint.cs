using System.Security.Cryptography;
using System.Text;
using OpenEmulationData.Api.Pages;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>The schema as text, for people and for generators of clients.</summary>
internal sealed class SdlEndpoint
{
    private readonly byte[] _sdl;
    private readonly string _etag;

    public SdlEndpoint(string sdl)
    {
        _sdl = Encoding.UTF8.GetBytes(sdl);
        _etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(_sdl).AsSpan(0, 12))}\"";
    }

    public Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-cache";
        if (EntityTag.Answers(context, _etag))
        {
            return Task.CompletedTask;
        }

        response.ContentType = "text/plain; charset=utf-8";
        response.ContentLength = _sdl.Length;
        return response.Body.WriteAsync(_sdl, context.RequestAborted).AsTask();
    }
}
