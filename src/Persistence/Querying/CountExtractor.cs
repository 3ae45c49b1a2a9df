using System.Linq.Expressions;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>EF Core makes parameters of the numbers in <c>Take(1)</c> and <c>Skip(2)</c>; this gives them slots, with the number as the index.</summary>
internal sealed class CountExtractor : ExpressionVisitor
{
    private readonly List<EntityQuerySlot> _slots = [];

    public IReadOnlyList<EntityQuerySlot> Slots => _slots;

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.Name is not (nameof(Queryable.Take) or nameof(Queryable.Skip))
            || node.Arguments is not [var source, ConstantExpression { Value: int count }])
        {
            return base.VisitMethodCall(node);
        }

        var slot = Expression.Parameter(typeof(int), "count");
        _slots.Add(new EntityQuerySlot(slot, count));
        return node.Update(node.Object, [Visit(source), slot]);
    }
}
