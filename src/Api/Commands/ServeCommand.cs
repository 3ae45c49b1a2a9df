using System.CommandLine;
using OpenEmulationData.Api.Hosting;

namespace OpenEmulationData.Api.Commands;

/// <summary><c>serve</c>: runs the service. Whatever else stands on the command line is a setting.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Run the service (default). Settings follow as --Section:Name value.");
        MakeDefault(command);
        return command;
    }

    /// <summary>Makes a command run the service.</summary>
    public static void MakeDefault(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(static (result, cancellationToken) => RunAsync([.. result.UnmatchedTokens], cancellationToken));
    }

    private static async Task<int> RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        if (settings is [var first, ..] && !first.StartsWith('-') && !first.Contains('=', StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"There is no verb '{first}'; --help lists them.");
            return 1;
        }

        try
        {
            await using var app = PortalHost.Build(settings);
            await PortalHost.RunAsync(app, cancellationToken);
            return 0;
        }
        catch (StartException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
