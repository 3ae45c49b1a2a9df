using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Architecture.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshot");

    private string Approved => Path.Combine(_folder.FullName, "__snapshots__", "a.snap");

    private string Mismatch => Path.Combine(_folder.FullName, "__mismatch__", "a.snap");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Match_Should_WriteSnapshot_When_MissingOutsideCI()
    {
        Snapshot.Match("text\n", Approved, Mismatch, isCI: false);

        Assert.Equal("text\n", File.ReadAllText(Approved));
    }

    [Fact]
    public void Match_Should_Fail_When_MissingInCI()
    {
        Assert.Throws<SnapshotException>(() => Snapshot.Match("text\n", Approved, Mismatch, isCI: true));

        Assert.False(File.Exists(Approved));
    }

    [Fact]
    public void Match_Should_WriteMismatchAndNameTheLine_When_TextDiffers()
    {
        Snapshot.Match("one\ntwo\n", Approved, Mismatch, isCI: false);

        var exception = Assert.Throws<SnapshotException>(() => Snapshot.Match("one\n2\n", Approved, Mismatch, isCI: true));

        Assert.Contains("line 2", exception.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\n", File.ReadAllText(Mismatch));
    }

    [Fact]
    public void Match_Should_ForgetMismatch_When_TextIsRightAgain()
    {
        Snapshot.Match("one\n", Approved, Mismatch, isCI: false);
        Assert.Throws<SnapshotException>(() => Snapshot.Match("two\n", Approved, Mismatch, isCI: false));

        Snapshot.Match("one\n", Approved, Mismatch, isCI: false);

        Assert.False(File.Exists(Mismatch));
    }
}
