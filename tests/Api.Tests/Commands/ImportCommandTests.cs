using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Api.Tests.Commands;

/// <summary>The verbs on data, as an operator runs them.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbs-");

    private string[] Database => ["--ConnectionStrings:Portal", $"Data Source={Path.Combine(_folder.FullName, "portal.db")}"];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Package_Should_GoInAndComeOut()
    {
        var imported = await Verb.RunAsync(["import", SourceTree.PathOf("data", "vietnam"), "--note", "first", .. Database]);
        Assert.Equal((0, "reading 100%"), (imported.Code, imported.Errors.Split(Environment.NewLine).First(line => line.EndsWith("100%", StringComparison.Ordinal))));
        Assert.StartsWith("Release 1 is published: 5 awards, 12 tallies", imported.Output, StringComparison.Ordinal);
        var again = await Verb.RunAsync(["import", SourceTree.PathOf("data", "vietnam"), .. Database]);
        Assert.Equal((0, "The package is what release 1 holds. Nothing was published."), (again.Code, again.Output.Trim()));
        var exported = await Verb.RunAsync(["export", Path.Combine(_folder.FullName, "out"), .. Database]);
        Assert.Equal(0, exported.Code);
        Assert.Equal(
            await File.ReadAllBytesAsync(SourceTree.PathOf("data", "vietnam", "awards.csv")),
            await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "out", "awards.csv")));
    }

    [Fact]
    public async Task Faults_Should_BeATableAndAReport_When_ThePackageIsRefused()
    {
        string package = Copy();
        await File.AppendAllTextAsync(Path.Combine(package, "pacts.csv"), "PA-07,never,,CL-NONE,,,,=1+1,,S003,,\n");
        string report = Path.Combine(_folder.FullName, "faults.csv");
        var (code, output, _) = await Verb.RunAsync(["import", package, "--report", report, .. Database]);
        Assert.Equal(1, code);
        Assert.Contains("pacts.csv  8     year        never    not a year like 2023   write four digits", output, StringComparison.Ordinal);
        Assert.Contains("2 faults. Nothing was published.", output, StringComparison.Ordinal);
        Assert.Equal(
            "file,line,column,value,reason,mend\npacts.csv,8,year,never,not a year like 2023,write four digits\n"
            + "pacts.csv,8,cluster_id,CL-NONE,not found in clusters,\"correct it, or add it to clusters\"\n",
            await File.ReadAllTextAsync(report));
    }

    [Fact]
    public async Task DryRun_Should_PublishNothing()
    {
        var (code, output, _) = await Verb.RunAsync(["import", SourceTree.PathOf("data", "vietnam"), "--dry-run", .. Database]);
        Assert.Equal((0, "The package has no fault. Nothing was published."), (code, output.Trim()));
        Assert.Equal(1, (await Verb.RunAsync(["export", Path.Combine(_folder.FullName, "out"), .. Database])).Code);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "/there/is/no/such/folder")]
    [InlineData("generate")]
    [InlineData("generate", "out", "--awards", "many")]
    [InlineData("generate", "out", "--awards", "-1")]
    public async Task Usage_Should_BeToldApart_When_ItIsBad(params string[] arguments) =>
        Assert.Equal(2, (await Verb.RunAsync(arguments)).Code);

    private string Copy()
    {
        DirectoryInfo copy = _folder.CreateSubdirectory("package");
        foreach (string file in Directory.EnumerateFiles(SourceTree.PathOf("data", "vietnam")))
        {
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        }

        return copy.FullName;
    }
}
