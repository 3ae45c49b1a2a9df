using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>
/// Finds the pairs of fields that do not merge, in the order of graphql-js and with its words: each selection set is compared within
/// itself, with every fragment it spreads, and those with each other. Used only when <see cref="MergeProbe"/> found something.
/// </summary>
internal sealed class MergeComparer(ValidationContext context, MergeBudget budget, ArgumentKeys arguments)
{
    /// <summary>More conflicts below one pair of fields make no message better.</summary>
    private const int MaxConflictsBelow = 100;

    private readonly Dictionary<SelectionSetNode, SelectionFields> _fields = [];
    private readonly ComparedPairs<SelectionFields> _comparedWithFragment = new();
    private readonly ComparedPairs<string> _comparedFragments = new();

    /// <summary>The conflicts within a selection set and what it spreads.</summary>
    public List<MergeConflict> FindWithin(SelectionSetNode selectionSet, NamedType? parent)
    {
        // One conflict more than may be reported ends the validation.
        var conflicts = new ConflictList((int)Math.Min(int.MaxValue, context.Limits.ValidationErrors + 1L));
        var fields = FieldsOf(selectionSet, parent);
        foreach (var (responseName, same) in fields.ByResponseName)
        {
            for (var i = 0; i < same.Count && !conflicts.IsFull; i++)
            {
                for (var j = i + 1; j < same.Count && !conflicts.IsFull; j++)
                {
                    conflicts.Add(Compare(responseName, same[i], same[j], areExclusive: false));
                }
            }
        }

        var spreads = fields.Spreads;
        for (var i = 0; i < spreads.Count; i++)
        {
            CompareWithFragment(conflicts, fields, spreads[i], areExclusive: false);
            for (var j = i + 1; j < spreads.Count; j++)
            {
                CompareFragments(conflicts, spreads[i], spreads[j], areExclusive: false);
            }
        }

        return conflicts.All;
    }

    private void CompareWithFragment(ConflictList conflicts, SelectionFields fields, FragmentSpreadNode spread, bool areExclusive)
    {
        budget.Spend(spread.Start);
        if (conflicts.IsFull || !_comparedWithFragment.TryAdd(fields, spread.Name.Value, areExclusive) || FieldsOf(spread) is not { } others
            || ReferenceEquals(fields, others))
        {
            return;
        }

        CompareFields(conflicts, fields, others, areExclusive);
        foreach (var inner in others.Spreads)
        {
            CompareWithFragment(conflicts, fields, inner, areExclusive);
        }
    }

    private void CompareFragments(ConflictList conflicts, FragmentSpreadNode first, FragmentSpreadNode second, bool areExclusive)
    {
        budget.Spend(second.Start);
        var (a, b) = (first.Name.Value, second.Name.Value);
        if (conflicts.IsFull || a == b || !TryAddFragments(a, b, areExclusive)
            || FieldsOf(first) is not { } firstFields || FieldsOf(second) is not { } secondFields)
        {
            return;
        }

        CompareFields(conflicts, firstFields, secondFields, areExclusive);
        foreach (var inner in secondFields.Spreads)
        {
            CompareFragments(conflicts, first, inner, areExclusive);
        }

        foreach (var inner in firstFields.Spreads)
        {
            CompareFragments(conflicts, inner, second, areExclusive);
        }
    }

    private bool TryAddFragments(string a, string b, bool areExclusive) => string.CompareOrdinal(a, b) < 0
        ? _comparedFragments.TryAdd(a, b, areExclusive)
        : _comparedFragments.TryAdd(b, a, areExclusive);

    private void CompareFields(ConflictList conflicts, SelectionFields first, SelectionFields second, bool areExclusive)
    {
        foreach (var (responseName, ones) in first.ByResponseName)
        {
            if (!second.ByResponseName.TryGetValue(responseName, out var others))
            {
                continue;
            }

            foreach (var one in ones)
            {
                foreach (var other in others)
                {
                    if (conflicts.IsFull)
                    {
                        return;
                    }

                    conflicts.Add(Compare(responseName, one, other, areExclusive));
                }
            }
        }
    }

    private MergeConflict? Compare(string responseName, FieldEntry first, FieldEntry second, bool areExclusive)
    {
        budget.Spend(second.Node.Start);
        areExclusive = areExclusive || FieldEntry.AreExclusive(first, second);
        if (ReasonAgainst(first, second, areExclusive) is { } reason)
        {
            return new MergeConflict(responseName, reason, [first.Node.Start], [second.Node.Start]);
        }

        if (first.Node.SelectionSet is null || second.Node.SelectionSet is null)
        {
            return null;
        }

        var below = CompareBelow(first, second, areExclusive);
        return below.Count == 0 ? null : MergeConflict.Of(responseName, first, second, below);
    }

    private string? ReasonAgainst(FieldEntry first, FieldEntry second, bool areExclusive)
    {
        if (!areExclusive && first.Node.Name.Value != second.Node.Name.Value)
        {
            return $"\"{first.Node.Name}\" and \"{second.Node.Name}\" are different fields";
        }

        if (!areExclusive && arguments.Of(first.Node) != arguments.Of(second.Node))
        {
            return "they have differing arguments";
        }

        return first.Definition is { Type: var a } && second.Definition is { Type: var b } && FieldEntry.AreConflicting(a, b)
            ? $"they return conflicting types \"{a}\" and \"{b}\""
            : null;
    }

    private List<MergeConflict> CompareBelow(FieldEntry first, FieldEntry second, bool areExclusive)
    {
        var conflicts = new ConflictList(MaxConflictsBelow);
        var firstFields = FieldsOf(first.Node.SelectionSet!, first.Definition?.Type.Named);
        var secondFields = FieldsOf(second.Node.SelectionSet!, second.Definition?.Type.Named);
        CompareFields(conflicts, firstFields, secondFields, areExclusive);
        foreach (var spread in secondFields.Spreads)
        {
            CompareWithFragment(conflicts, firstFields, spread, areExclusive);
        }

        foreach (var spread in firstFields.Spreads)
        {
            CompareWithFragment(conflicts, secondFields, spread, areExclusive);
        }

        foreach (var spread in firstFields.Spreads)
        {
            foreach (var other in secondFields.Spreads)
            {
                CompareFragments(conflicts, spread, other, areExclusive);
            }
        }

        return conflicts.All;
    }

    private SelectionFields? FieldsOf(FragmentSpreadNode spread) => context.Fragments.Find(spread.Name.Value) is { } fragment
        ? FieldsOf(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value))
        : null;

    private SelectionFields FieldsOf(SelectionSetNode selectionSet, NamedType? parent)
    {
        if (!_fields.TryGetValue(selectionSet, out var fields))
        {
            _fields.Add(selectionSet, fields = SelectionFields.Of(selectionSet, parent, context.Schema));
        }

        return fields;
    }

    /// <summary>Conflicts up to a number.</summary>
    private sealed class ConflictList(int capacity)
    {
        public List<MergeConflict> All { get; } = [];

        public bool IsFull => All.Count >= capacity;

        public void Add(MergeConflict? conflict)
        {
            if (conflict is not null && !IsFull)
            {
                All.Add(conflict);
            }
        }
    }
}
