using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Fragments apply to objects, interfaces and unions.
/// <see href="https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types"/>
/// </summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule
{
    public override void EnterInlineFragment(InlineFragmentNode node)
    {
        if (node.TypeCondition is { } condition && IsLeafOrInput(condition))
        {
            context.Report($"Fragment cannot condition on non composite type \"{condition.Name}\".", condition.Start);
        }
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        var condition = node.TypeCondition;
        if (IsLeafOrInput(condition))
        {
            context.Report($"Fragment \"{node.Name}\" cannot condition on non composite type \"{condition.Name}\".", condition.Start);
        }
    }

    private bool IsLeafOrInput(NamedTypeNode condition) => context.Schema.FindType(condition.Name.Value) is { IsCompositeType: false };
}
