using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Hands out the places for values while an expression is composed: the same place for the same index and type.</summary>
internal sealed class SlotBuilder(string prefix)
{
    private readonly List<QuerySlot> _slots = [];

    /// <summary>The places that an expression has.</summary>
    public IReadOnlyList<QuerySlot> FindUsed(Expression expression)
    {
        var finder = new ParameterFinder();
        finder.Visit(expression);
        return [.. _slots.Where(s => finder.Found.Contains(s.Parameter))];
    }

    public ParameterExpression Get(int index, Type type)
    {
        foreach (var slot in _slots)
        {
            if (slot.Index == index && slot.Parameter.Type == type)
            {
                return slot.Parameter;
            }
        }

        var made = Expression.Parameter(type, prefix + _slots.Count);
        _slots.Add(new QuerySlot(made, index));
        return made;
    }

    private sealed class ParameterFinder : ExpressionVisitor
    {
        public HashSet<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
