using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenEmulationData.Api.Commands;

/// <summary>The verbs of the one executable.</summary>
internal static class PortalCommandLine
{
    /// <summary>Runs the verb that the arguments name; without one the service itself.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Open Emulation Data: a GraphQL service for open data on emulation campaigns.")
        {
            ServeCommand.Create(),
            SchemaCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            GenerateCommand.Create(),
        };
        ServeCommand.MakeDefault(root);

        // The host ends on signals by itself and lets running requests finish.
        ParseResult parsed = root.Parse(args);
        int code = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
        return parsed.Errors.Count > 0 ? ExitCodes.BadUsage : code;
    }
}
