namespace OpenEmulationData.Api.Pages;

/// <summary>What the pages may do in a browser.</summary>
internal static class PageSecurity
{
    /// <summary>Everything comes from this service. Styles may stand in elements, since GraphiQL's editor sets them.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
}
