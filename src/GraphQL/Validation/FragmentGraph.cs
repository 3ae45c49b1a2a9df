using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>The fragments of a document, and the spreads that lead from one to another. Everything is found once.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reached = [];

    public FragmentGraph(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _byName[fragment.Name.Value] = fragment;
            }
        }
    }

    /// <summary>The fragment of a name, or null; of several the last.</summary>
    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The spreads in a definition's selections, in graphql-js's order: a selection set first, then those below it, the last first.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode root)
    {
        if (_spreads.TryGetValue(root, out var known))
        {
            return known;
        }

        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>([root]);
        while (pending.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } below }:
                        pending.Push(below);
                        break;
                    case InlineFragmentNode { SelectionSet: var below }:
                        pending.Push(below);
                        break;
                }
            }
        }

        _spreads.Add(root, spreads);
        return spreads;
    }

    /// <summary>Every fragment that an operation spreads, itself or by way of other fragments, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReachedFrom(OperationDefinitionNode operation)
    {
        if (_reached.TryGetValue(operation, out var known))
        {
            return known;
        }

        var reached = new List<FragmentDefinitionNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryPop(out var selectionSet))
        {
            foreach (var spread in SpreadsIn(selectionSet))
            {
                if (names.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    reached.Add(fragment);
                    pending.Push(fragment.SelectionSet);
                }
            }
        }

        _reached.Add(operation, reached);
        return reached;
    }
}
