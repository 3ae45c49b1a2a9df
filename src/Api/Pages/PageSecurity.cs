namespace OpenEmulationData.Api.Pages;

/// <summary>What the pages may do in a browser: everything comes from this service, and nothing may stand in the page itself.</summary>
internal static class PageSecurity
{
    /// <summary>The policy of every page but one.</summary>
    public const string Policy = Start + "style-src 'self'; " + End;

    /// <summary>GraphiQL's editor writes styles into elements.</summary>
    public const string IdePolicy = Start + "style-src 'self' 'unsafe-inline'; " + End;

    private const string Start = "default-src 'none'; script-src 'self'; ";

    private const string End = "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>Says what the page may do, and what it tells and is told by other pages.</summary>
    public static void Apply(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
