using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Scalars and enums have no selections below them, everything else has.
/// <see href="https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections"/>
/// </summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode node)
    {
        if (context.Info.Type is not { } type)
        {
            return;
        }

        if (type.IsLeafType)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                context.Report(
                    $"Field \"{node.Name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet.Start);
            }
        }
        else if (node.SelectionSet is null)
        {
            context.Report(
                $"Field \"{node.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{node.Name} {{ ... }}\"?",
                node.Start);
        }
    }
}
