namespace OpenEmulationData.GraphQL.Validation;

/// <summary>How much selections ask for, fragments counted where they are spread.</summary>
/// <param name="Fields">The number of fields; counting ends at the greatest integer.</param>
/// <param name="FragmentVisits">The number of spreads followed; counting ends at the greatest integer.</param>
/// <param name="Depth">The levels of fields.</param>
/// <param name="DeepestField">The offset of the first field on the deepest level.</param>
internal readonly record struct SelectionSize(int Fields, int FragmentVisits, int Depth, int DeepestField)
{
    /// <summary>The size of both together.</summary>
    public static SelectionSize operator +(SelectionSize a, SelectionSize b)
    {
        var deeper = b.Depth > a.Depth ? b : a;
        return new SelectionSize(
            Add(a.Fields, b.Fields), Add(a.FragmentVisits, b.FragmentVisits), deeper.Depth, deeper.DeepestField);
    }

    private static int Add(int a, int b) => (int)Math.Min((long)a + b, int.MaxValue);
}
