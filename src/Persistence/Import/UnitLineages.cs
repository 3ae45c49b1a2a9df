using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Who carries on the territory of whom. A successor's code means its version that starts on the day after this one
/// ends; a predecessor's code means its version that ended on the day before this one starts, and is passed over when
/// the package does not list it.
/// </summary>
internal sealed class UnitLineages(UnitDirectory units, IReadOnlyList<UnitRow> rows, PackageFile file)
{
    /// <summary>Every pair of a version and a version that carries it on, in the order of their keys.</summary>
    public IReadOnlyList<UnitLineage> Resolve()
    {
        SortedSet<(int Predecessor, int Successor)> pairs = [];
        foreach (UnitRow row in rows)
        {
            foreach (string code in row.SuccessorCodes)
            {
                AdministrativeUnit? successor = units.VersionsOf(code).FirstOrDefault(version => Follows(row.Unit, version));
                if (successor is null)
                {
                    file.Fault(row.Line, "successor_codes", code, "no version of the successor starts on the day after this one ends", "check valid_to here and valid_from of the successor");
                }
                else
                {
                    pairs.Add((row.Unit.Id, successor.Id));
                }
            }

            foreach (string code in row.PredecessorCodes)
            {
                if (units.VersionsOf(code).FirstOrDefault(version => Follows(version, row.Unit)) is { } predecessor)
                {
                    pairs.Add((predecessor.Id, row.Unit.Id));
                }
            }
        }

        return [.. pairs.Select(pair => new UnitLineage { PredecessorId = pair.Predecessor, SuccessorId = pair.Successor })];
    }

    /// <summary>
    /// Every version with what it is part of today, the versions without a successor at the end of its lineage; sets
    /// <see cref="AdministrativeUnit.CurrentId"/> where that is one version.
    /// </summary>
    public static IReadOnlyList<UnitToday> Today(IReadOnlyList<AdministrativeUnit> all, IReadOnlyList<UnitLineage> lineage)
    {
        ILookup<int, int> successors = lineage.ToLookup(pair => pair.PredecessorId, pair => pair.SuccessorId);
        List<UnitToday> today = [];
        foreach (AdministrativeUnit unit in all)
        {
            SortedSet<int> current = [];
            HashSet<int> seen = [unit.Id];
            Stack<int> open = new([unit.Id]);
            while (open.TryPop(out int id))
            {
                if (!successors.Contains(id))
                {
                    current.Add(id);
                }

                foreach (int successor in successors[id].Where(seen.Add))
                {
                    open.Push(successor);
                }
            }

            unit.CurrentId = current.Count == 1 ? current.Min : null;
            today.AddRange(current.Select(id => new UnitToday { UnitId = unit.Id, CurrentId = id }));
        }

        return today;
    }

    private static bool Follows(AdministrativeUnit predecessor, AdministrativeUnit successor) =>
        predecessor.ValidTo is { } last && successor.ValidFrom == last.AddDays(1);
}
