using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// No two fragments have one name. <see href="https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness"/>
/// </summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule
{
    private readonly Dictionary<string, Name> _known = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        if (!_known.TryAdd(node.Name.Value, node.Name))
        {
            context.Report(
                $"There can be only one fragment named \"{node.Name}\".", _known[node.Name.Value].Start, node.Name.Start);
        }
    }
}
