using System.CommandLine;
using OpenEmulationData.Api.GraphQL;

namespace OpenEmulationData.Api.Commands;

/// <summary><c>schema export --output FILE</c>: writes the schema as SDL. Needs no database.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo?>("--output", "-o") { Description = "The file to write; standard output when left out." };
        var export = new Command("export", "Write the schema as SDL.") { output };
        export.SetAction((result, cancellationToken) => ExportAsync(result.GetValue(output), cancellationToken));
        return new Command("schema", "Work with the schema.") { export };
    }

    private static async Task<int> ExportAsync(FileInfo? output, CancellationToken cancellationToken)
    {
        var sdl = PortalGraphQL.PrintSchema();
        if (output is null)
        {
            await Console.Out.WriteAsync(sdl.AsMemory(), cancellationToken);
            return 0;
        }

        output.Directory?.Create();
        await File.WriteAllTextAsync(output.FullName, sdl, cancellationToken);
        return 0;
    }
}
