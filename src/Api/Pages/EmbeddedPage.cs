using System.Reflection;
using System.Security.Cryptography;

namespace OpenEmulationData.Api.Pages;

/// <summary>A file that is part of the program.</summary>
internal sealed class EmbeddedPage
{
    private readonly byte[] _content;
    private readonly string _contentType;
    private readonly string _etag;
    private readonly string _policy;

    /// <param name="name">The name of the resource in this assembly.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="policy">What it may do in a browser.</param>
    public EmbeddedPage(string name, string contentType, string policy = PageSecurity.Policy)
    {
        _policy = policy;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no resource '{name}'.", nameof(name));
        _content = new byte[stream.Length];
        stream.ReadExactly(_content);
        _contentType = contentType;
        _etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(_content).AsSpan(0, 12))}\"";
    }

    /// <summary>Sends the file, or 304 when the client has it already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-cache";
        PageSecurity.Apply(response.Headers, _policy);
        if (EntityTag.Answers(context, _etag))
        {
            return Task.CompletedTask;
        }

        response.ContentType = _contentType;
        response.ContentLength = _content.Length;
        return response.Body.WriteAsync(_content, context.RequestAborted).AsTask();
    }
}
