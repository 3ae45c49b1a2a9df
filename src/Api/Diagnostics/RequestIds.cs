namespace OpenEmulationData.Api.Diagnostics;

/// <summary>Tells the client the id under which the log knows its request.</summary>
internal sealed class RequestIds(RequestDelegate next)
{
    /// <summary>The header of the answer.</summary>
    public const string Header = "X-Request-Id";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers[Header] = context.TraceIdentifier;
        return next(context);
    }
}
