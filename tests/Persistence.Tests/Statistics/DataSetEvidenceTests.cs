using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Persistence.Tests.Statistics;

/// <summary>Every figure of the data set, by every one and two dimensions, opens, and its evidence gives it again.</summary>
public sealed class DataSetEvidenceTests(DataSetFixture dataSet)
{
    private static readonly AwardDimension[] Dimensions = Enum.GetValues<AwardDimension>();

    [Theory]
    [InlineData(CountBasis.Best, UnitPerimeter.AsAwarded)]
    [InlineData(CountBasis.Best, UnitPerimeter.Current)]
    [InlineData(CountBasis.Named, UnitPerimeter.AsAwarded)]
    [InlineData(CountBasis.Reported, UnitPerimeter.AsAwarded)]
    public async Task Evidence_Should_AddUpToTheFigure(CountBasis basis, UnitPerimeter perimeter)
    {
        World world = await WorldAsync();
        await using PortalDbContext database = dataSet.Open();
        using ReadSessionPool pool = new(database.Database.GetConnectionString()!);
        await using ReadSession session = pool.Open();
        foreach (AwardDimension[] groupBy in Dimensions.SelectMany(a => Dimensions.Where(b => b >= a).Select(b => a == b ? [a] : new[] { a, b })).Prepend([]))
        {
            StatisticsQuery question = new() { GroupBy = groupBy, Basis = basis, Perimeter = perimeter, Filter = new StatisticsFilter { Statuses = Enum.GetValues<AwardStatus>() } };
            IReadOnlyList<StatisticRow> rows = await StatisticsReader.ReadRowsAsync(session, question, new StatisticsPage(10_000), CancellationToken.None);
            IReadOnlyList<IReadOnlyList<EvidenceItem>> evidence = await EvidenceReader.ReadAsync(session, question, rows, 10_000, null, CancellationToken.None);
            ReferenceAnswers reference = new(world, question);
            Assert.Equal(reference.Answers().Count(), rows.Count);
            Assert.All(rows.Zip(evidence), row =>
                Assert.Equal(row.First.Count, reference.CountFrom(row.First.Key, row.Second.Select(item => (item.IsTally, item.Id)))));
        }
    }

    /// <summary>The data set as plain lists.</summary>
    private async Task<World> WorldAsync()
    {
        await using PortalDbContext database = dataSet.Open();
        return new World(
            await database.AdministrativeUnits.AsNoTracking().OrderBy(unit => unit.Id).ToListAsync(),
            await database.UnitLineages.AsNoTracking().ToListAsync(),
            await database.AwardTitles.AsNoTracking().OrderBy(title => title.Id).ToListAsync(),
            await database.TitlesBuildingOn.AsNoTracking().ToListAsync(),
            [.. (await database.Awards.AsNoTracking().OrderBy(award => award.Id).ToListAsync()).Select(award => NamedFact.Of(award, visible: null))],
            [.. (await database.AwardTallies.AsNoTracking().OrderBy(tally => tally.Id).ToListAsync()).Select(tally => TallyFact.Of(tally, ""))]);
    }
}
