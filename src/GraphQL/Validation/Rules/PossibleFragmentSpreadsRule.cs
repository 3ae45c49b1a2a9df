using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// A fragment stands where an object of its type can be. <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible"/>
/// </summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule
{
    private readonly Dictionary<(NamedType, NamedType), bool> _overlaps = [];

    public override void EnterInlineFragment(InlineFragmentNode node)
    {
        if (context.Info is { Type: NamedType { IsCompositeType: true } type, ParentType: { } parent } && !Overlap(type, parent))
        {
            context.Report(
                $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node.Start);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (context.Fragments.Find(node.Name.Value) is { } fragment
            && context.Schema.FindType(fragment.TypeCondition.Name.Value) is { IsCompositeType: true } type
            && context.Info.ParentType is { } parent
            && !Overlap(type, parent))
        {
            context.Report(
                $"Fragment \"{node.Name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node.Start);
        }
    }

    private bool Overlap(NamedType a, NamedType b)
    {
        if (!_overlaps.TryGetValue((a, b), out var overlap))
        {
            _overlaps.Add((a, b), overlap = TypeRelations.Overlap(context.Schema, a, b));
        }

        return overlap;
    }
}
