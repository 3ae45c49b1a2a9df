using OpenEmulationData.Persistence.Generation;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Persistence.Tests.Generation;

public sealed class PackageGeneratorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("generated-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Package_Should_BeTheSameBytes_When_TheSeedIsTheSame()
    {
        Assert.Equal(Generate("first", 2_000, seed: 7), Generate("second", 2_000, seed: 7));
        Assert.NotEqual(Generate("first", 2_000, seed: 7), Generate("second", 2_000, seed: 8));
    }

    [Fact]
    public async Task Package_Should_BeImported_When_Generated()
    {
        Generate("package", 3_000, seed: 1);
        using PortalFile portal = await PortalFile.CreateAsync();
        ImportResult result = await portal.ImportAsync(Path.Combine(_folder.FullName, "package"));
        Assert.Empty(result.Faults);
        Assert.Equal(3_000, result.Release!.Counts.Awards);
        Assert.Equal(30, result.Release.Counts.AwardTallies);
    }

    [Fact]
    public void Awards_Should_HaveTheShapeOfRealOnes()
    {
        Generate("package", 100_000, seed: 3);
        ILookup<string, string> titles = File.ReadLines(Path.Combine(_folder.FullName, "package", "awards.csv")).ToLookup(line => line.Split(',')[1]);
        Assert.InRange((double)titles["lao-dong-tien-tien"].Count() / titles["chien-si-thi-dua-co-so"].Count(), 5, 7);
        int[] units = [.. titles.SelectMany(lines => lines).CountBy(line => line.Split(',')[7]).Select(unit => unit.Value).OrderDescending()];
        Assert.InRange(units[0], units[9] * 3, units[9] * 40);
        Assert.True(units.Length > 1_000);
    }

    internal static void Generate(string folder, int awards) => PackageGenerator.Generate(folder, awards, seed: 1, CancellationToken.None);

    private List<string> Generate(string name, int awards, long seed)
    {
        string folder = Path.Combine(_folder.FullName, name);
        PackageGenerator.Generate(folder, awards, seed, CancellationToken.None);
        return [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
