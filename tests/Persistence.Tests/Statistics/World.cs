using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tests.Statistics;

/// <summary>A portal in memory: units with their lineage, titles that build on each other, awards and tallies. Keys count from 1.</summary>
internal sealed record World(
    IReadOnlyList<AdministrativeUnit> Units,
    IReadOnlyList<UnitLineage> Lineage,
    IReadOnlyList<AwardTitle> Titles,
    IReadOnlyList<TitleBuildsOn> BuildsOn,
    IReadOnlyList<NamedFact> Named,
    IReadOnlyList<TallyFact> Tallies)
{
    public const int CampaignCount = 2;

    public const int ClusterCount = 2;

    /// <summary>What each unit version is part of today; sets <see cref="AdministrativeUnit.CurrentId"/>.</summary>
    public IReadOnlyList<UnitToday> Today { get; } = UnitLineages.Today(Units, Lineage);

    public int[] Parents => [0, .. Units.Select(unit => unit.ParentId ?? 0)];

    public override string ToString() =>
        string.Join(
            '\n',
            [
                .. Units.Select(unit => $"unit {unit.Id} below {unit.ParentId} {unit.Level} from {unit.ValidFrom} today {unit.CurrentId}"),
                .. Lineage.Select(pair => $"unit {pair.PredecessorId} became {pair.SuccessorId}"),
                .. Titles.Select(title => $"title {title.Id} {title.Kind} {title.ConferringLevel} from {title.ValidFrom} to {title.ValidTo}"),
                .. BuildsOn.Select(link => $"title {link.TitleId} builds on {link.BaseId}"),
                .. Named.Select((fact, index) => $"award {index + 1} {Text(fact.Group)} at {fact.UnitId} campaign {fact.CampaignId} cluster {fact.ClusterId}"),
                .. Tallies.Select(tally => $"tally {tally.Id} {Text(tally.Group)} at {tally.UnitId} campaign {tally.CampaignId} cluster {tally.ClusterId}: {tally.Count} {tally.Precision} '{tally.SourceDate}'"),
            ]);

    private static string Text(FactGroup group) => $"title {group.TitleId} {group.Year} {group.Kind} {group.Status}";
}
