using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenEmulationData.Api.Commands;

/// <summary>The verbs of the one executable.</summary>
internal static class PortalCommandLine
{
    /// <summary>Runs the verb that the arguments name; without one the service itself.</summary>
    /// <returns>The exit code: 0, or 1 when the verb could not do its work.</returns>
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Open Emulation Data: a GraphQL service for open data on emulation campaigns.")
        {
            ServeCommand.Create(),
            SchemaCommand.Create(),
            GenerateCommand.Create(),
        };
        ServeCommand.MakeDefault(root);

        // The host ends on signals by itself and lets running requests finish.
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }
}
