using System.CommandLine;
using System.Diagnostics;
using OpenEmulationData.Api.Hosting;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Api.Commands;

/// <summary><c>import FOLDER</c>: checks a data package and publishes it as the next release.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of the data package." };
        var note = new Option<string?>("--note") { Description = "What to say about the release." };
        var report = new Option<FileInfo?>("--report") { Description = "Where to write the faults as CSV." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check everything and publish nothing." };
        var command = new Command("import", "Check a data package and publish it. Settings follow as --Section:Name value.") { folder, note, report, dryRun };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellationToken) =>
        {
            ImportProgressView view = new(Console.Error, isTerminal: !Console.IsErrorRedirected);
            var request = new ImportRequest(result.GetRequiredValue(folder).FullName)
            {
                Note = result.GetValue(note),
                DryRun = result.GetValue(dryRun),
                Progress = view.Show,
            };
            return RunAsync(request, view, result.GetValue(report), [.. result.UnmatchedTokens], cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        ImportRequest request, ImportProgressView view, FileInfo? report, string[] settings, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(request.Folder))
        {
            await Console.Error.WriteLineAsync($"There is no folder {request.Folder}.");
            return ExitCodes.BadUsage;
        }

        var start = Stopwatch.GetTimestamp();
        try
        {
            await using var services = CommandServices.Build(settings);
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DatabaseStarter>().PrepareAsync(cancellationToken);
            var result = await scope.ServiceProvider.GetRequiredService<PackageImporter>().ImportAsync(request, cancellationToken);
            view.End();
            if (report is not null)
            {
                await FaultReport.WriteAsync(report, result.Faults, cancellationToken);
            }

            return await ImportSummary.WriteAsync(Console.Out, result, Stopwatch.GetElapsedTime(start));
        }
        catch (Exception exception) when (exception is ImportFailedException or StartException or OperationCanceledException or IOException)
        {
            view.End();
            await Console.Error.WriteLineAsync(exception is OperationCanceledException ? "Stopped. Nothing was published." : exception.Message);
            return ExitCodes.Failed;
        }
    }
}
