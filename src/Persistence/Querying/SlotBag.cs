using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>
/// Holds a sample value for each slot while a query is translated. EF Core names a parameter after the members that lead to its value, so
/// slots as the fields of nested tuples have names known beforehand: <c>Item3</c>, <c>Rest_Item1</c>.
/// </summary>
internal sealed class SlotBag
{
    private const int TupleLength = 7;

    private readonly Dictionary<ParameterExpression, Expression> _members = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public SlotBag(IReadOnlyList<ParameterExpression> slots)
    {
        if (slots.Count == 0)
        {
            return;
        }

        Expression tuple = Expression.Constant(MakeTuple(slots, 0));
        var prefix = string.Empty;
        for (var i = 0; i < slots.Count; i++)
        {
            if (i > 0 && i % TupleLength == 0)
            {
                tuple = Expression.Field(tuple, "Rest");
                prefix += "Rest_";
            }

            var item = "Item" + (i % TupleLength + 1);
            _members.Add(slots[i], Expression.Field(tuple, item));
            _names.Add(prefix + item, i);
        }
    }

    /// <summary>A value that stands for any other of the type.</summary>
    public static object GetSample(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(string) ? "x" : RuntimeHelpers.GetUninitializedObject(bare);
    }

    /// <summary>Puts the members of the bag in the place of the slots.</summary>
    public Expression Fill(Expression expression) => new Filler(_members).Visit(expression);

    /// <summary>The slot that a parameter stands for, or -1.</summary>
    public int FindSlot(string parameterName) => _names.GetValueOrDefault(parameterName.TrimStart('@'), -1);

    private static object MakeTuple(IReadOnlyList<ParameterExpression> slots, int first)
    {
        var here = slots.Skip(first).Take(TupleLength).ToArray();
        var types = here.Select(static s => s.Type).ToList();
        var values = here.Select(static s => GetSample(s.Type)).ToList();
        if (first + TupleLength < slots.Count)
        {
            var rest = MakeTuple(slots, first + TupleLength);
            types.Add(rest.GetType());
            values.Add(rest);
        }

        var open = Type.GetType($"System.ValueTuple`{types.Count}")!;
        return Activator.CreateInstance(open.MakeGenericType([.. types]), [.. values])!;
    }

    private sealed class Filler(Dictionary<ParameterExpression, Expression> members) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => members.GetValueOrDefault(node, node);
    }
}
