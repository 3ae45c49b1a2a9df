using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// The answers of one selection for many objects at once: a column a field, a row an object. A row is null when a field that may not be
/// null has no value in it.
/// </summary>
internal sealed class ObjectBlock(SelectionPlan plan, object[] objects, SlotPaths? owner, IReadOnlyList<int>? slots)
{
    public SelectionPlan Plan { get; } = plan;

    public object[] Objects { get; } = objects;

    /// <summary>The columns, in the order of the plan's fields; null where the field is skipped.</summary>
    public Column?[] Columns { get; } = new Column?[plan.Fields.Length];

    /// <summary>The indexes of the fields in the order of the answer; null when it is the plan's.</summary>
    public int[]? Order { get; init; }

    /// <summary>Which rows are null; null when none is.</summary>
    public bool[]? NullRows { get; private set; }

    public bool IsNullRow(int row) => NullRows is { } rows && rows[row];

    public void MakeNull(int row) => (NullRows ??= new bool[Objects.Length])[row] = true;

    /// <summary>The path of a row. Only errors ask for it.</summary>
    public ResponsePath? PathOf(int row) => owner?.PathOf(slots is null ? row : slots[row]);
}

/// <summary>A path from the root of an answer: response names and list indexes.</summary>
internal sealed record ResponsePath(ResponsePath? Parent, object Key)
{
    public IReadOnlyList<object> ToList()
    {
        var keys = new Stack<object>();
        for (var path = this; path is not null; path = path.Parent)
        {
            keys.Push(path.Key);
        }

        return [.. keys];
    }
}

/// <summary>Finds the path of a slot of a column.</summary>
internal abstract class SlotPaths
{
    public abstract ResponsePath PathOf(int slot);
}

/// <summary>The slots of a field: one a row of the block.</summary>
internal sealed class FieldPaths(ObjectBlock block, FieldPlan field) : SlotPaths
{
    public override ResponsePath PathOf(int slot) => new(block.PathOf(slot), field.ResponseName);
}

/// <summary>The slots of the items of lists.</summary>
internal sealed class ItemPaths(SlotPaths lists, int[] offsets) : SlotPaths
{
    public override ResponsePath PathOf(int slot)
    {
        var list = 0;
        while (offsets[list + 1] <= slot)
        {
            list++;
        }

        return new ResponsePath(lists.PathOf(list), slot - offsets[list]);
    }
}
