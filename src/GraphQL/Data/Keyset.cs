using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Where a cursor stands: the first slot of its values, and which of them are null. Null stands before everything else.</summary>
internal readonly record struct CursorShape(int FirstSlot, string Nulls)
{
    /// <summary>The nulls of a cursor as part of the key of a shape.</summary>
    public static string FindNulls(IReadOnlyList<object?> keys) =>
        string.Create(keys.Count, keys, static (span, keys) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = keys[i] is null ? '0' : '=';
            }
        });
}

/// <summary>Makes predicates that hold for the rows on one side of a cursor.</summary>
internal sealed class Keyset(SortOrder order, SlotBuilder slots)
{
    /// <summary>
    /// Rows after the cursor (or before it), in the form that a database can seek:
    /// <c>k &gt;= @k AND (k &gt; @k OR id &gt; @id)</c>.
    /// </summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="row">The row.</param>
    /// <param name="before">Whether the rows before the cursor are meant.</param>
    /// <param name="inclusive">Whether the cursor's own row is among them.</param>
    public Expression Build(CursorShape cursor, Expression row, bool before, bool inclusive) => Build(cursor, row, before, inclusive, 0);

    private Expression Build(CursorShape cursor, Expression row, bool before, bool inclusive, int index)
    {
        var key = order.Keys[index];
        var member = key.Access(row);
        var value = cursor.Nulls[index] is '0' ? null : slots.Get(cursor.FirstSlot + index, key.Type);
        var upward = key.Descending == before;
        if (index == order.Keys.Count - 1)
        {
            return Beyond(key, member, value, upward, inclusive) ?? Expression.Constant(false);
        }

        var rest = Build(cursor, row, before, inclusive, index + 1);
        var tie = Beyond(key, member, value, upward, orEqual: false) is { } beyond ? Expression.OrElse(beyond, rest) : rest;
        return value is null && upward ? tie : Expression.AndAlso(Beyond(key, member, value, upward, orEqual: true)!, tie);
    }

    /// <summary>The key alone lies on that side of the value; null when no row does.</summary>
    private static Expression? Beyond(SortKey key, Expression member, Expression? value, bool upward, bool orEqual)
    {
        if (value is null)
        {
            return (upward, orEqual) switch
            {
                (true, false) => Expression.NotEqual(member, Null(key)),
                (true, true) => Expression.Constant(true),
                (false, false) => null,
                (false, true) => Expression.Equal(member, Null(key)),
            };
        }

        var comparison = (upward, orEqual) switch
        {
            (true, false) => ExpressionType.GreaterThan,
            (true, true) => ExpressionType.GreaterThanOrEqual,
            (false, false) => ExpressionType.LessThan,
            (false, true) => ExpressionType.LessThanOrEqual,
        };
        var compared = Comparison.Make(comparison, member, value);
        return !upward && key.IsNullable ? Expression.OrElse(compared, Expression.Equal(member, Null(key))) : compared;
    }

    private static ConstantExpression Null(SortKey key) => Expression.Constant(null, key.Type);
}
