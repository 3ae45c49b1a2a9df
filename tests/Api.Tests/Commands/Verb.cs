using System.Diagnostics;
using OpenEmulationData.Api.Hosting;

namespace OpenEmulationData.Api.Tests.Commands;

/// <summary>A verb of the executable in a process of its own.</summary>
internal static class Verb
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>Starts the verb; nobody reads what it writes until it has ended.</summary>
    public static Process Start(params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.ChangeExtension(typeof(PortalHost).Assembly.Location, ".dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs the verb to its end; one that hangs is killed and fails the test.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params IEnumerable<string> arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource tooLong = new(s_patience);
        try
        {
            await process.WaitForExitAsync(tooLong.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{string.Join(' ', arguments)} hung. It wrote: {await output}{await errors}");
        }

        return (process.ExitCode, await output, await errors);
    }
}
