using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OpenEmulationData.Persistence.Generation;

namespace OpenEmulationData.Api.Commands;

/// <summary><c>generate FOLDER --awards N --seed S</c>: writes a synthetic data package. Needs no database.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder to write the package to." };
        var awards = new Option<int>("--awards") { Description = "How many named awards.", DefaultValueFactory = static _ => 10_000 };
        var seed = new Option<long>("--seed") { Description = "The same seed gives the same bytes.", DefaultValueFactory = static _ => 1 };
        awards.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number < 0)
            {
                result.AddError("--awards is not less than 0.");
            }
        });
        var command = new Command("generate", "Write a synthetic data package, for load tests.") { folder, awards, seed };
        command.SetAction((result, cancellationToken) => Task.FromResult(
            Generate(result.GetRequiredValue(folder), result.GetValue(awards), result.GetValue(seed), cancellationToken)));
        return command;
    }

    private static int Generate(DirectoryInfo folder, int awards, long seed, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            PackageGenerator.Generate(folder.FullName, awards, seed, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCodes.Failed;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{awards} awards in {folder.FullName}, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s."));
        return ExitCodes.Done;
    }
}
