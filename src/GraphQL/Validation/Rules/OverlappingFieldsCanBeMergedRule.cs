using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Validation.Merging;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Fields that have one name in the answer are one field with one set of arguments, or can never be in one object; and they have types
/// that agree. <see href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging"/>
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule
{
    /// <summary>Null while nothing is known to conflict, and then there is nothing to compare.</summary>
    private MergeComparer? _comparer;

    public override void EnterDocument(DocumentNode node)
    {
        var arguments = new ArgumentKeys();
        if (new MergeProbe(context, new MergeBudget(context), arguments).FindsConflict())
        {
            _comparer = new MergeComparer(context, new MergeBudget(context), arguments);
        }
    }

    public override void EnterSelectionSet(SelectionSetNode node)
    {
        foreach (var conflict in _comparer?.FindWithin(node, context.Info.ParentType) ?? [])
        {
            context.Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First, .. conflict.Second]);
        }
    }
}
