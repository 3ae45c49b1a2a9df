using System.Text.RegularExpressions;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Architecture.Tests;

public sealed partial class SourceFileTests
{
    private const int MaxLines = 400;

    private static readonly string[] s_drawers = ["Utils", "Utilities", "Helpers", "Common", "Managers", "Misc"];

    private static IEnumerable<string> Sources => Directory
        .EnumerateFiles(SourceTree.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Where(static path => !BuildOutput().IsMatch(path));

    [Fact]
    public void File_Should_HaveAtMost400Lines()
    {
        var tooLong = Sources
            .Where(static path => !MigrationFolder().IsMatch(path))
            .Select(static path => (Path: Path.GetRelativePath(SourceTree.Root, path), Lines: File.ReadLines(path).Count()))
            .Where(static file => file.Lines > MaxLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Folder_Should_NotBeADrawer()
    {
        var drawers = Directory.EnumerateDirectories(SourceTree.PathOf("src"), "*", SearchOption.AllDirectories)
            .Where(static path => !BuildOutput().IsMatch(path + Path.DirectorySeparatorChar))
            .Where(static path => s_drawers.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase));

        Assert.Empty(drawers);
    }

    [Fact]
    public void File_Should_HoldNoRegionAndNoUnfinishedWork()
    {
        var unfinished = Sources.Where(static path => Unfinished().IsMatch(File.ReadAllText(path)));

        Assert.Empty(unfinished);
    }

    [GeneratedRegex(@"[\\/](bin|obj|node_modules)[\\/]")]
    private static partial Regex BuildOutput();

    [GeneratedRegex(@"[\\/]Migrations[\\/]")]
    private static partial Regex MigrationFolder();

    [GeneratedRegex(@"#region|\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
