using System.Text.RegularExpressions;

namespace OpenEmulationData.Architecture.Tests;

/// <summary>Reads the links of a Markdown file.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>The full paths of the files and folders that the document links to; links with a scheme or an anchor alone are left out.</summary>
    public static IEnumerable<string> FindFiles(string document)
    {
        var folder = Path.GetDirectoryName(document)!;
        return Link().Matches(File.ReadAllText(document))
            .Select(static match => match.Groups["target"].Value)
            .Where(static target => !target.Contains(':', StringComparison.Ordinal) && !target.StartsWith('#'))
            .Select(target => Path.GetFullPath(Path.Combine(folder, target.Split('#')[0])));
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
