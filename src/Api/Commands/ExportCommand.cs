using System.CommandLine;
using System.Globalization;
using OpenEmulationData.Api.Hosting;
using OpenEmulationData.Persistence.Export;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Api.Commands;

/// <summary><c>export FOLDER</c>: writes the published data package.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder to write the package to." };
        var excel = new Option<bool>("--excel") { Description = "Write tables for a spreadsheet: with a byte order mark, and cells that look like formulas made text." };
        var command = new Command("export", "Write the published data package. Settings follow as --Section:Name value.") { folder, excel };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellationToken) =>
            RunAsync(result.GetRequiredValue(folder), result.GetValue(excel), [.. result.UnmatchedTokens], cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, bool excel, string[] settings, CancellationToken cancellationToken)
    {
        try
        {
            await using var services = CommandServices.Build(settings);
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DatabaseStarter>().PrepareAsync(cancellationToken);
            var release = await scope.ServiceProvider.GetRequiredService<PackageExporter>().ExportAsync(folder.FullName, excel, cancellationToken);
            await Console.Out.WriteLineAsync(release is null
                ? "Nothing is published yet."
                : string.Create(CultureInfo.InvariantCulture, $"Release {release.Number} is in {folder.FullName}. SHA-256 {release.Checksum}"));
            return release is null ? ExitCodes.Failed : ExitCodes.Done;
        }
        catch (Exception exception) when (exception is StartException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCodes.Failed;
        }
    }
}
