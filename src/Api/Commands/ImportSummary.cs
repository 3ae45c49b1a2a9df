using System.Globalization;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Api.Commands;

/// <summary>Says how an import ended.</summary>
internal static class ImportSummary
{
    private const int ValueWidth = 30;

    /// <summary>Writes it; returns the exit code.</summary>
    public static async Task<int> WriteAsync(TextWriter output, ImportResult result, TimeSpan elapsed)
    {
        if (result.Outcome == ImportOutcome.Refused)
        {
            await output.WriteAsync(Table(result.Faults));
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{result.Faults.Count}{(result.Faults.Count == 1000 ? " or more" : "")} {(result.Faults.Count == 1 ? "fault" : "faults")}. Nothing was published."));
            return ExitCodes.Failed;
        }

        var release = result.Release;
        await output.WriteLineAsync(result.Outcome switch
        {
            ImportOutcome.Sound => "The package has no fault. Nothing was published.",
            ImportOutcome.Unchanged => string.Create(CultureInfo.InvariantCulture, $"The package is what release {release!.Number} holds. Nothing was published."),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"Release {release!.Number} is published: {release.Counts.Awards} awards, {release.Counts.AwardTallies} tallies, {elapsed.TotalSeconds:0.0} s.{Environment.NewLine}SHA-256 {release.Checksum}"),
        });
        return ExitCodes.Done;
    }

    private static string Table(IReadOnlyList<PackageFault> faults)
    {
        string[][] rows =
        [
            ["File", "Line", "Column", "Value", "What is wrong", "How to mend it"],
            .. faults.Select(fault => (string[])[
                fault.File, fault.Line.ToString(CultureInfo.InvariantCulture), fault.Column ?? "", Cut(fault.Value ?? ""), fault.Reason, fault.Mend]),
        ];
        int[] widths = [.. Enumerable.Range(0, 5).Select(column => rows.Max(row => row[column].Length))];
        return string.Concat(rows.Select(row =>
            string.Join("  ", row.Select((cell, column) => column < widths.Length ? cell.PadRight(widths[column]) : cell)).TrimEnd() + Environment.NewLine));
    }

    /// <summary>Control characters would steer the terminal.</summary>
    private static string Cut(string value)
    {
        string shown = string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return shown.Length <= ValueWidth ? shown : string.Concat(shown.AsSpan(0, ValueWidth - 1), "…");
    }
}
