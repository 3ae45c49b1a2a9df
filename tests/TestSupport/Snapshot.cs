using System.Runtime.CompilerServices;

namespace OpenEmulationData.TestSupport;

/// <summary>
/// Compares text with a file that was approved before. The file lies in <c>__snapshots__</c> beside the test;
/// what differs from it is written to <c>__mismatch__</c>, to look at and, when it is right, to move over.
/// </summary>
public static class Snapshot
{
    /// <summary>
    /// Fails when the text is not what the snapshot holds, whatever the line ends. A snapshot that is missing is written,
    /// except where <c>CI=true</c>: there it is a failure.
    /// </summary>
    /// <param name="text">What the test got.</param>
    /// <param name="name">Tells several snapshots of one test apart.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testName">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The text differs, or the snapshot is missing where it must not be.</exception>
    public static void Match(
        string text,
        string? name = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testName = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var fileName = $"{Path.GetFileNameWithoutExtension(testFile)}.{testName}{(name is null ? "" : $"_{name}")}.snap";
        Match(Normalize(text), Path.Combine(folder, "__snapshots__", fileName), Path.Combine(folder, "__mismatch__", fileName), IsCI());
    }

    internal static void Match(string text, string approvedPath, string mismatchPath, bool isCI)
    {
        if (!File.Exists(approvedPath))
        {
            Write(isCI ? mismatchPath : approvedPath, text);
            if (isCI)
            {
                throw new SnapshotException($"There is no snapshot {approvedPath}; the text is in {mismatchPath}.");
            }

            return;
        }

        var approved = Normalize(File.ReadAllText(approvedPath));
        if (approved == text)
        {
            if (File.Exists(mismatchPath))
            {
                File.Delete(mismatchPath);
            }

            return;
        }

        Write(mismatchPath, text);
        throw new SnapshotException($"{approvedPath} differs from {mismatchPath}, first in {DescribeDifference(approved, text)}");
    }

    private static string DescribeDifference(string approved, string text)
    {
        var expected = approved.Split('\n');
        var actual = text.Split('\n');
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return $"line {line + 1}:{Environment.NewLine}- {LineOrEnd(expected, line)}{Environment.NewLine}+ {LineOrEnd(actual, line)}";
    }

    private static string LineOrEnd(string[] lines, int index) => index < lines.Length ? lines[index] : "(end)";

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static bool IsCI() => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
}
