using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>
/// Tells whether any fields of a document might not merge. Instead of comparing every field with every other, it gathers all selection
/// sets that come together in one object of the answer and compares each field with the first of its response name, which is enough
/// because being alike is transitive. So it takes about as long as the answer has fields, and it never misses a conflict.
/// </summary>
internal sealed class MergeProbe(ValidationContext context, MergeBudget budget, ArgumentKeys arguments)
{
    private readonly HashSet<MergedSelections> _seen = [];
    private readonly Stack<MergedSelections> _pending = [];

    public bool FindsConflict()
    {
        foreach (var root in Roots())
        {
            Push([root], isShapeOnly: false);
        }

        while (_pending.TryPop(out var selections))
        {
            foreach (var fields in Collect(selections).Values)
            {
                if (!Merge(fields, selections.IsShapeOnly))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Operations, and fragments that none of them reaches.</summary>
    private IEnumerable<TypedSelections> Roots()
    {
        var reached = new HashSet<FragmentDefinitionNode>();
        foreach (var operation in context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            reached.UnionWith(context.Fragments.ReachedFrom(operation));
            yield return new TypedSelections(operation.SelectionSet, context.Schema.GetRootType(operation.Operation));
        }

        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>().Where(f => !reached.Contains(f)))
        {
            yield return new TypedSelections(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value));
        }
    }

    /// <summary>The fields by response name, those of fragments included.</summary>
    private Dictionary<string, List<FieldEntry>> Collect(MergedSelections selections)
    {
        var fields = new Dictionary<string, List<FieldEntry>>(StringComparer.Ordinal);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<TypedSelections>(selections.Sets);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Node.Selections)
            {
                budget.Spend(selection.Start);
                switch (selection)
                {
                    case FieldNode field:
                        Add(fields, field, set.Parent);
                        break;
                    case InlineFragmentNode fragment:
                        var type = fragment.TypeCondition is { } condition ? context.Schema.FindType(condition.Name.Value) : set.Parent;
                        pending.Push(new TypedSelections(fragment.SelectionSet, type));
                        break;
                    case FragmentSpreadNode { Name.Value: var name } when spread.Add(name) && context.Fragments.Find(name) is { } fragment:
                        pending.Push(
                            new TypedSelections(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value)));
                        break;
                }
            }
        }

        return fields;
    }

    private void Add(Dictionary<string, List<FieldEntry>> fields, FieldNode field, NamedType? parent)
    {
        if (!fields.TryGetValue(field.ResponseName, out var same))
        {
            fields.Add(field.ResponseName, same = []);
        }

        var definition = parent is null ? null : context.Schema.FindField(parent, field.Name.Value);
        same.Add(new FieldEntry(field, parent, definition));
    }

    /// <summary>Compares fields of one response name, and has what is selected below them compared; false when they cannot merge.</summary>
    private bool Merge(List<FieldEntry> fields, bool isShapeOnly)
    {
        if (!HaveOneShape(fields))
        {
            return false;
        }

        if (isShapeOnly || fields.Count == 1)
        {
            PushBelow(fields, isShapeOnly);
            return true;
        }

        var objects = fields.Select(static f => f.Parent).OfType<ObjectType>().Distinct().ToList();
        if (objects.Count < 2)
        {
            PushBelow(fields, isShapeOnly: false);
            return AreAlike(fields);
        }

        PushBelow(fields, isShapeOnly: true);
        foreach (var type in objects)
        {
            var together = fields.FindAll(f => f.Parent is not ObjectType || ReferenceEquals(f.Parent, type));
            together.ForEach(f => budget.Spend(f.Node.Start));
            if (!AreAlike(together))
            {
                return false;
            }

            PushBelow(together, isShapeOnly: false);
        }

        return true;
    }

    private static bool HaveOneShape(List<FieldEntry> fields)
    {
        GraphQLType? first = null;
        foreach (var field in fields)
        {
            first ??= field.Definition?.Type;
            if (first is not null && field.Definition is { } definition && FieldEntry.AreConflicting(first, definition.Type))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreAlike(List<FieldEntry> fields)
    {
        var first = fields[0].Node;
        foreach (var field in fields)
        {
            if (field.Node.Name.Value != first.Name.Value || arguments.Of(field.Node) != arguments.Of(first))
            {
                return false;
            }
        }

        return true;
    }

    private void PushBelow(List<FieldEntry> fields, bool isShapeOnly)
    {
        TypedSelections[] below =
        [
            .. fields
                .Where(static f => f.Node.SelectionSet is not null)
                .Select(static f => new TypedSelections(f.Node.SelectionSet!, f.Definition?.Type.Named)),
        ];
        if (below.Length > 0)
        {
            Push(below, isShapeOnly);
        }
    }

    private void Push(TypedSelections[] sets, bool isShapeOnly)
    {
        var selections = new MergedSelections(sets, isShapeOnly);
        if (_seen.Add(selections))
        {
            _pending.Push(selections);
        }
    }
}
