namespace OpenEmulationData.Api.Security;

/// <summary>What every answer tells a browser; <see cref="Pages.PageSecurity"/> says more of what a browser shows or runs.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Data is no page: nothing in it may be run, loaded or framed.</summary>
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = DataPolicy;
        return next(context);
    }
}
