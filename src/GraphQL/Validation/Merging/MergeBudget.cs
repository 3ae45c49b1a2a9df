using System.Runtime.CompilerServices;

namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>Counts comparisons and ends the validation when there are too many.</summary>
internal sealed class MergeBudget(ValidationContext context)
{
    /// <summary>The comparisons so far.</summary>
    public int Spent { get; private set; }

    /// <summary>Spends one comparison.</summary>
    /// <param name="offset">Where in the document to say that it was one too many.</param>
    /// <exception cref="ValidationAbortedException">It is one too many, or is nested too deep to go on.</exception>
    public void Spend(int offset)
    {
        // Fragments in a cycle can be compared deeper than the stack is; that document has no chance anyway.
        if (++Spent > context.Limits.FieldMergeComparisons || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            var maximum = context.Limits.FieldMergeComparisons;
            context.Report(DocumentLimit.FieldMergeComparisons, maximum, maximum + 1, offset);
            throw new ValidationAbortedException();
        }
    }
}
