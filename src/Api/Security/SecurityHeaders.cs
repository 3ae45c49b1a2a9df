namespace OpenEmulationData.Api.Security;

/// <summary>What every answer tells a browser; pages loosen the content policy for themselves.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Data is no page: nothing in it may be run, loaded or framed.</summary>
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = DataPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return next(context);
    }
}
