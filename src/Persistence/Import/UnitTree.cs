using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// The tree of unit versions. The parent of a version is the version of the parent's code that is valid at the same
/// time; where there are several, which a package avoids by starting a new version of the child with each, the earliest
/// one, so that past facts stay where they were counted.
/// </summary>
internal sealed class UnitTree(UnitDirectory units, IReadOnlyList<UnitRow> rows, PackageFile file)
{
    /// <summary>Sets the parent of every version that has one.</summary>
    public void ResolveParents()
    {
        foreach (UnitRow row in rows.Where(row => row.ParentCode is not null))
        {
            AdministrativeUnit? parent = units.VersionsOf(row.ParentCode).FirstOrDefault(version => Overlap(version, row.Unit));
            if (parent is null)
            {
                file.Fault(row.Line, "parent_code", row.ParentCode, "no version of the parent is valid in the time of this version", "check the dates of both units");
            }

            row.Unit.ParentId = parent?.Id;
        }

        foreach (UnitRow row in rows.Where(row => IsBelowItself(row.Unit)))
        {
            row.Unit.ParentId = null;
            file.Fault(row.Line, "parent_code", row.ParentCode, "the unit lies below itself", "check parent_code all the way up");
        }
    }

    /// <summary>Every version with every version above it and itself.</summary>
    public IEnumerable<UnitClosure> Closure()
    {
        foreach (AdministrativeUnit unit in units.All)
        {
            int depth = 0;
            for (AdministrativeUnit? ancestor = unit; ancestor is not null; ancestor = ParentOf(ancestor))
            {
                yield return new UnitClosure { AncestorId = ancestor.Id, DescendantId = unit.Id, Depth = depth++ };
            }
        }
    }

    private static bool Overlap(AdministrativeUnit parent, AdministrativeUnit child) =>
        !(parent.ValidTo < child.ValidFrom) && !(child.ValidTo < parent.ValidFrom);

    private AdministrativeUnit? ParentOf(AdministrativeUnit unit) => unit.ParentId is { } id ? units.All[id - 1] : null;

    private bool IsBelowItself(AdministrativeUnit unit)
    {
        AdministrativeUnit? slow = unit;
        AdministrativeUnit? fast = ParentOf(unit);
        while (fast is not null && fast != slow)
        {
            slow = ParentOf(slow!);
            fast = ParentOf(fast);
            fast = fast is null ? null : ParentOf(fast);
        }

        return fast is not null;
    }
}
