using System.Collections.Immutable;

namespace OpenEmulationData.Persistence.Titles;

/// <summary>The kinds in a <see cref="RecipientKindSet"/>, each set's list made once.</summary>
public static class RecipientKindSets
{
    private const int SetCount = 1 << 4;

    private static readonly ImmutableArray<RecipientKind>[] Lists = [.. Enumerable.Range(0, SetCount).Select(Expand)];

    /// <summary>The kinds in the set, in the order of the enum.</summary>
    public static IReadOnlyList<RecipientKind> KindsOf(RecipientKindSet set) => Lists[(int)set];

    /// <summary>Whether the set holds the kind.</summary>
    public static bool Allows(this RecipientKindSet set, RecipientKind kind) => ((int)set & (1 << (int)kind)) != 0;

    private static ImmutableArray<RecipientKind> Expand(int set) =>
        [.. Enum.GetValues<RecipientKind>().Where(kind => ((RecipientKindSet)set).Allows(kind))];
}
