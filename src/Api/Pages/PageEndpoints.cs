namespace OpenEmulationData.Api.Pages;

/// <summary>The page at <c>/</c> that says what this is.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/", "pages/index.html", "text/html; charset=utf-8");
        Map(routes, "/pages/index.css", "pages/index.css", "text/css; charset=utf-8");
        Map(routes, "/pages/index.js", "pages/index.js", "text/javascript; charset=utf-8");
        Map(routes, "/pages/icon.svg", "pages/icon.svg", "image/svg+xml");
        Map(routes, "/favicon.ico", "pages/icon.svg", "image/svg+xml");
    }

    private static void Map(IEndpointRouteBuilder routes, string path, string resource, string contentType)
    {
        var page = new EmbeddedPage(resource, contentType);
        routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], page.SendAsync);
    }
}
