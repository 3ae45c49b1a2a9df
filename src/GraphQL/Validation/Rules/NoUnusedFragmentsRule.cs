using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Every fragment is used. <see href="https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used"/>
/// </summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule
{
    public override void LeaveDocument(DocumentNode node)
    {
        var used = node.Definitions
            .OfType<OperationDefinitionNode>()
            .SelectMany(context.Fragments.ReachedFrom)
            .Select(static f => f.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in node.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                context.Report($"Fragment \"{fragment.Name}\" is never used.", fragment.Start);
            }
        }
    }
}
