using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Tests.Statistics;

/// <summary>Which unit versions stand for which row, over plain lists.</summary>
internal sealed class ReferenceUnits(World world, StatisticsQuery query)
{
    /// <param name="Owner">The owner of the row, 0 for none.</param>
    /// <param name="Version">The unit version whose figure counts.</param>
    /// <param name="Key">The unit of the row.</param>
    /// <param name="Province">The province of the row.</param>
    /// <param name="IsOwn">The version is the very unit that the row is about.</param>
    internal sealed record Standing(int Owner, int Version, int? Key, int? Province, bool IsOwn);

    public IEnumerable<Standing> All()
    {
        if (query.Owner != StatisticsOwner.Unit)
        {
            return Of(0, query.Filter.Units?.Select(Today).ToHashSet());
        }

        return query.Filter.Units!.SelectMany(unit => Of(unit, [Today(unit)])).Distinct();
    }

    /// <summary>The unit that a version stands for: itself, or what it is part of today unless it was split.</summary>
    public int Today(int version) => query.Perimeter == UnitPerimeter.Current ? world.Units[version - 1].CurrentId ?? version : version;

    public bool IsSplit(int version) => query.Perimeter == UnitPerimeter.Current && world.Units[version - 1].CurrentId is null;

    /// <summary>The mergers that a version took part in or led to: their years, and whether one made the version itself.</summary>
    public IEnumerable<(int Year, bool MadeTheUnitItself)> MergersOf(int version)
    {
        HashSet<int> ahead = [version];
        for (int before = 0; before != ahead.Count;)
        {
            before = ahead.Count;
            ahead.UnionWith(world.Lineage.Where(pair => ahead.Contains(pair.PredecessorId)).Select(pair => pair.SuccessorId).ToList());
        }

        return ahead
            .Where(unit => world.Lineage.Count(pair => pair.SuccessorId == unit) > 1 && world.Units[unit - 1].ValidFrom is not null)
            .Select(unit => (world.Units[unit - 1].ValidFrom!.Value.Year, unit == version));
    }

    private IEnumerable<Standing> Of(int owner, HashSet<int>? matched)
    {
        bool unit = query.Groups(AwardDimension.Unit);
        bool province = query.Groups(AwardDimension.Province);
        List<int> keys = [.. (matched ?? Versions().Select(Today)).Distinct()];
        if (!unit && !province)
        {
            return matched is null
                ? Versions().Where(version => Above(version).Count() == 1).Select(version => new Standing(owner, version, null, null, true))
                : Topmost(matched).Select(version => new Standing(owner, version, null, null, version == Today(version)));
        }

        if (unit)
        {
            return keys.SelectMany(key => (province ? ProvincesOf(key).Cast<int?>() : [null])
                .SelectMany(of => StandingFor(key).Select(version => new Standing(owner, version, key, of, version == key))));
        }

        List<int> covered = [.. Versions().Select(Today).Distinct().Where(key => IsProvince(key) && (matched is null || Above(key).Any(matched.Contains)))];
        IEnumerable<Standing> whole = covered.SelectMany(key => StandingFor(key).Select(version => new Standing(owner, version, null, key, version == key)));
        return matched is null
            ? whole
            : whole.Concat(Topmost(matched).SelectMany(version => ProvincesOf(Today(version)).Where(of => !covered.Contains(of))
                .Select(of => new Standing(owner, version, null, of, false)))).Distinct();
    }

    /// <summary>Of the versions that stand for a unit those that lie below no other of them.</summary>
    private IEnumerable<int> StandingFor(int key) => Topmost([key]);

    private IEnumerable<int> Topmost(HashSet<int> units) => Versions().Where(version =>
        units.Contains(Today(version)) && !Above(version).Skip(1).Any(above => units.Contains(Today(above))));

    private IEnumerable<int> ProvincesOf(int unit) => Above(unit).Where(IsProvince).Select(Today).Distinct();

    private bool IsProvince(int unit) => world.Units[unit - 1].Level is UnitLevel.Province or UnitLevel.Municipality;

    private IEnumerable<int> Versions() => world.Units.Select(unit => unit.Id);

    /// <summary>A version and those above it.</summary>
    private IEnumerable<int> Above(int version)
    {
        for (int? ancestor = version; ancestor is { } id; ancestor = world.Units[id - 1].ParentId)
        {
            yield return id;
        }
    }
}
