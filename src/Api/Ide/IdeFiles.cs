using Microsoft.AspNetCore.Http.HttpResults;

namespace OpenEmulationData.Api.Ide;

/// <summary>GraphiQL's files as the build put them beside the program.</summary>
internal static class IdeFiles
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Ide");

    private static readonly (string Name, string ContentType)[] s_files =
    [
        ("react.js", "text/javascript; charset=utf-8"),
        ("react-dom.js", "text/javascript; charset=utf-8"),
        ("graphiql.js", "text/javascript; charset=utf-8"),
        ("graphiql.css", "text/css; charset=utf-8"),
    ];

    /// <summary>Whether the build could fetch them.</summary>
    public static bool AreThere { get; } = s_files.All(static file => File.Exists(PathOf(file.Name)));

    /// <summary>The files' addresses and those of the page's own script.</summary>
    public static void MapIdeFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(
            "/graphql/ide/start.js",
            [HttpMethods.Get, HttpMethods.Head],
            new Pages.EmbeddedPage("ide/start.js", "text/javascript; charset=utf-8").SendAsync);
        if (!AreThere)
        {
            return;
        }

        foreach (var (name, contentType) in s_files)
        {
            routes.MapMethods($"/graphql/ide/{name}", [HttpMethods.Get, HttpMethods.Head], context => Send(name, contentType).ExecuteAsync(context));
        }
    }

    private static PhysicalFileHttpResult Send(string name, string contentType) =>
        TypedResults.PhysicalFile(PathOf(name), contentType, lastModified: File.GetLastWriteTimeUtc(PathOf(name)));

    private static string PathOf(string name) => Path.Combine(s_folder, name);
}
