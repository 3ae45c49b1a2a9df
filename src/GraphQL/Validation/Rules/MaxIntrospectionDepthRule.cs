using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Introspection does not go from type to type over and over: its lists are nested less than three deep. The standard query nests one
/// below another. A rule of graphql-js, not of the specification.
/// </summary>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule
{
    private const int MaxLists = 3;

    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private FieldNode? _refused;

    public override void EnterField(FieldNode node)
    {
        if (_refused is null && node is { Name.Value: "__schema" or "__type", SelectionSet: { } selectionSet }
            && DepthOf(selectionSet) is var depth and >= MaxLists)
        {
            context.Report(DocumentLimit.IntrospectionDepth, MaxLists - 1, depth, node.Start);
            _refused = node;
        }
    }

    public override void LeaveField(FieldNode node)
    {
        if (ReferenceEquals(node, _refused))
        {
            _refused = null;
        }
    }

    private int DepthOf(SelectionSetNode selectionSet)
    {
        var depth = 0;
        foreach (var selection in selectionSet.Selections)
        {
            depth = Math.Max(depth, DepthOf(selection));
        }

        return depth;
    }

    private int DepthOf(SelectionNode selection) => selection switch
    {
        FieldNode field => (IsList(field) ? 1 : 0) + (field.SelectionSet is { } below ? DepthOf(below) : 0),
        InlineFragmentNode fragment => DepthOf(fragment.SelectionSet),
        FragmentSpreadNode spread => DepthOfFragment(spread.Name.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Every fragment is measured once; one that spreads itself, which another rule reports, adds nothing below itself.</summary>
    private int DepthOfFragment(string name)
    {
        if (!_depths.TryGetValue(name, out var depth) && context.Fragments.Find(name) is { } fragment)
        {
            _depths.Add(name, 0);
            _depths[name] = depth = DepthOf(fragment.SelectionSet);
        }

        return depth;
    }

    private static bool IsList(FieldNode field) => field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}
