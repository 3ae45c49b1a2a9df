using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Architecture.Tests;

public sealed class ReadmeTests
{
    [Theory]
    [InlineData("dotnet run --project src/Api")]
    [InlineData("dotnet test")]
    public void Readme_Should_HoldTheCommand(string command) =>
        Assert.Contains(command, File.ReadLines(SourceTree.PathOf("README.md")));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs")]
    public void Document_Should_LinkToWhatExists(string fileOrFolder)
    {
        var path = SourceTree.PathOf(fileOrFolder);
        var documents = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.md", SearchOption.AllDirectories) : [path];

        var dead = documents.SelectMany(static document => MarkdownLinks.FindFiles(document)).Where(static link => !Path.Exists(link));

        Assert.Empty(dead);
    }
}
