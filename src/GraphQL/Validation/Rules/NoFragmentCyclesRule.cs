using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// No fragment spreads itself, nor do others for it. <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles"/>
/// </summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _indexOnPath = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode node) => Visit(node);

    /// <summary>Every fragment is visited once, so that this takes as long as there are spreads.</summary>
    private void Visit(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        if (!_visited.Add(name))
        {
            return;
        }

        _indexOnPath.Add(name, _path.Count);
        foreach (var spread in context.Fragments.SpreadsIn(fragment.SelectionSet))
        {
            _path.Add(spread);
            if (_indexOnPath.TryGetValue(spread.Name.Value, out var start))
            {
                Report(_path[start..]);
            }
            else if (context.Fragments.Find(spread.Name.Value) is { } next)
            {
                Visit(next);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _indexOnPath.Remove(name);
    }

    private void Report(List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(static s => $"\"{s.Name}\""));
        context.Report(
            $"Cannot spread fragment \"{cycle[^1].Name}\" within itself{(via.Length > 0 ? $" via {via}" : string.Empty)}.",
            [.. cycle.Select(static s => s.Start)]);
    }
}
