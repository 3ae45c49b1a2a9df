using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Every fragment that is spread is defined. <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined"/>
/// </summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (context.Fragments.Find(node.Name.Value) is null)
        {
            context.Report($"Unknown fragment \"{node.Name}\".", node.Name.Start);
        }
    }
}
