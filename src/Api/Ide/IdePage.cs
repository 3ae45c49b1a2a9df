using OpenEmulationData.Api.Pages;

namespace OpenEmulationData.Api.Ide;

/// <summary>GraphiQL, or a page that says how to get it when the build could not.</summary>
internal sealed class IdePage
{
    private readonly EmbeddedPage _page = new(
        IdeFiles.AreThere ? "ide/graphiql.html" : "ide/missing.html",
        "text/html; charset=utf-8",
        PageSecurity.IdePolicy);

    public Task HandleAsync(HttpContext context) => _page.SendAsync(context);
}
