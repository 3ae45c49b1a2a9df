using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>
/// Holds a sample value for each slot while a query is translated. EF Core names a parameter after the members that lead to its value, so
/// slots as the fields of tuples have names known beforehand: <c>Item3</c>, or <c>Item2_Item3</c> in a tuple of tuples, where there are more.
/// </summary>
internal sealed class SlotBag
{
    private const int TupleLength = 7;

    private readonly Dictionary<ParameterExpression, Expression> _members = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public SlotBag(IReadOnlyList<ParameterExpression> slots)
    {
        if (slots.Count > 0)
        {
            AddMembers(slots, 0, slots.Count, Expression.Constant(MakeTuple(slots, 0, slots.Count)), "");
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

    private void AddMembers(IReadOnlyList<ParameterExpression> slots, int first, int count, Expression tuple, string prefix)
    {
        var length = GetItemLength(count);
        for (var i = 0; i * length < count; i++)
        {
            var name = $"Item{i + 1}";
            var item = Expression.Field(tuple, name);
            if (length == 1)
            {
                _members.Add(slots[first + i], item);
                _names.Add(prefix + name, first + i);
            }
            else
            {
                AddMembers(slots, first + i * length, Math.Min(length, count - i * length), item, $"{prefix}{name}_");
            }
        }
    }

    private static object MakeTuple(IReadOnlyList<ParameterExpression> slots, int first, int count)
    {
        var length = GetItemLength(count);
        List<object> items = [];
        List<Type> types = [];
        for (var i = first; i < first + count; i += length)
        {
            var item = length == 1 ? GetSample(slots[i].Type) : MakeTuple(slots, i, Math.Min(length, first + count - i));
            items.Add(item);
            types.Add(length == 1 ? slots[i].Type : item.GetType());
        }

        return Activator.CreateInstance(Type.GetType($"System.ValueTuple`{types.Count}")!.MakeGenericType([.. types]), [.. items])!;
    }

    /// <summary>How many slots an item of a tuple is for: as few as make a tuple long enough, so that tuples are never deep.</summary>
    private static int GetItemLength(int count)
    {
        var length = 1;
        while (length * TupleLength < count)
        {
            length *= TupleLength;
        }

        return length;
    }

    private sealed class Filler(Dictionary<ParameterExpression, Expression> members) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => members.GetValueOrDefault(node, node);
    }
}
