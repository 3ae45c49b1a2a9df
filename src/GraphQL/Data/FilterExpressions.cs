using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Makes predicates of filters. Null semantics are written out and never left to the database: every operation and its negation is
/// either true or false, and a negation is true of null.
/// </summary>
internal sealed class FilterExpressions(SlotBuilder slots)
{
    private static readonly MethodInfo ContainsText = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo ConcatText = typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!;

    /// <summary>Makes the predicate on a row, or its negation.</summary>
    public Expression Build(FilterNode filter, Expression row, bool negate = false) => filter switch
    {
        AllOfFilter all => Join(all.Filters, row, negate, conjunction: !negate),
        AnyOfFilter any => Join(any.Filters, row, negate, conjunction: negate),
        NavigationFilter navigation => BuildNavigation(navigation, row, negate),
        ItemsFilter items => BuildItems(items, row, negate),
        OperationFilter operation => BuildOperation(operation, operation.Member is null ? row : Expression.Property(row, operation.Member), negate),
        _ => throw new UnreachableException(),
    };

    private Expression Join(IReadOnlyList<FilterNode> filters, Expression row, bool negate, bool conjunction)
    {
        Expression? joined = null;
        foreach (var filter in filters)
        {
            var next = Build(filter, row, negate);
            joined = joined is null ? next : conjunction ? Expression.AndAlso(joined, next) : Expression.OrElse(joined, next);
        }

        return joined ?? Expression.Constant(conjunction);
    }

    private Expression BuildNavigation(NavigationFilter filter, Expression row, bool negate)
    {
        var navigation = Expression.Property(row, filter.Navigation);
        if (filter.Filter is null)
        {
            return IsNull(navigation, !negate);
        }

        var inner = Build(filter.Filter, navigation, negate);
        return EntityConventions.IsOptional(filter.Navigation)
            ? negate ? Expression.OrElse(IsNull(navigation), inner) : Expression.AndAlso(IsNull(navigation, false), inner)
            : inner;
    }

    private Expression BuildItems(ItemsFilter filter, Expression row, bool negate)
    {
        var itemType = EntityConventions.GetItemType(filter.Collection.PropertyType)!;
        var item = Expression.Parameter(itemType, "item");
        var every = filter.Quantifier is FilterOperation.All;
        var any = Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Any),
            [itemType],
            Expression.Property(row, filter.Collection),
            Expression.Lambda(Build(filter.Filter, item, negate: every), item));
        return negate ^ filter.Quantifier is FilterOperation.Some ? any : Expression.Not(any);
    }

    private Expression BuildOperation(OperationFilter filter, Expression member, bool negate)
    {
        var (operation, negative) = Normalize(filter.Operation);
        negate ^= negative;
        if (operation is FilterOperation.Equals)
        {
            return filter.WithNull ? IsNull(member, !negate) : NullSafe(Expression.Equal(member, Slot(filter, 0, member.Type)), member, negate);
        }

        if (operation is FilterOperation.In)
        {
            return BuildIn(filter, member, negate);
        }

        return operation switch
        {
            FilterOperation.Contains => NullSafe(Expression.Call(member, ContainsText, Slot(filter, 0, typeof(string))), member, negate),
            FilterOperation.StartsWith => NullSafe(StartsWith(member, Slot(filter, 0, typeof(string)), Slot(filter, 1, typeof(string))), member, negate),
            FilterOperation.EndsWith => NullSafe(EndsWith(member, Slot(filter, 0, typeof(string))), member, negate),
            FilterOperation.Matches => BuildMatches(filter, (MemberExpression)member, negate),
            FilterOperation.GreaterThan => Compare(filter, member, ExpressionType.GreaterThan, negate),
            FilterOperation.GreaterThanOrEquals => Compare(filter, member, ExpressionType.GreaterThanOrEqual, negate),
            FilterOperation.LowerThan => Compare(filter, member, ExpressionType.LessThan, negate),
            FilterOperation.LowerThanOrEquals => Compare(filter, member, ExpressionType.LessThanOrEqual, negate),
            _ => throw new UnreachableException(),
        };
    }

    private Expression BuildIn(OperationFilter filter, Expression member, bool negate)
    {
        var items = filter.Count == 0
            ? Expression.Constant(negate)
            : NullSafe(
                Expression.Call(
                    typeof(Enumerable),
                    nameof(Enumerable.Contains),
                    [member.Type],
                    Expression.NewArrayInit(member.Type, Enumerable.Range(0, filter.Count).Select(i => Slot(filter, i, member.Type))),
                    member),
                member,
                negate);
        return (filter.WithNull, negate) switch
        {
            (false, _) => items,
            (true, false) => Expression.OrElse(IsNull(member), items),
            (true, true) => Expression.AndAlso(IsNull(member, false), items),
        };
    }

    private Expression BuildMatches(OperationFilter filter, MemberExpression member, bool negate)
    {
        var folded = Expression.Property(member.Expression, ITextFolding.FindFolded((PropertyInfo)member.Member)!);
        var padded = Expression.Call(ConcatText, Expression.Constant(" "), folded);
        Expression all = Expression.Constant(true);
        for (var i = 0; i < filter.Count; i++)
        {
            var word = Expression.Call(padded, ContainsText, Slot(filter, i, typeof(string)));
            all = i == 0 ? word : Expression.AndAlso(all, word);
        }

        return NullSafe(all, folded, negate);
    }

    private Expression Compare(OperationFilter filter, Expression member, ExpressionType comparison, bool negate) =>
        NullSafe(Comparison.Make(comparison, member, Slot(filter, 0, member.Type)), member, negate);

    private ParameterExpression Slot(OperationFilter filter, int operand, Type type) => slots.Get(filter.FirstSlot + operand, type);

    /// <summary>A range, so that an index serves: from the prefix up to the prefix with the last character there is.</summary>
    private static BinaryExpression StartsWith(Expression member, Expression prefix, Expression end) => Expression.AndAlso(
        Comparison.Make(ExpressionType.GreaterThanOrEqual, member, prefix),
        Comparison.Make(ExpressionType.LessThan, member, end));

    private static MethodCallExpression EndsWith(Expression member, Expression suffixAndEnd) =>
        Expression.Call(Expression.Call(ConcatText, member, Expression.Constant(TextOrder.LastCharacter)), ContainsText, suffixAndEnd);

    private static Expression NullSafe(Expression predicate, Expression member, bool negate) => (negate, EntityConventions.IsNullable(member.Type)) switch
    {
        (false, false) => predicate,
        (false, true) => Expression.AndAlso(IsNull(member, false), predicate),
        (true, false) => Expression.Not(predicate),
        (true, true) => Expression.OrElse(IsNull(member), Expression.Not(predicate)),
    };

    private static Expression IsNull(Expression member, bool isNull = true) => !EntityConventions.IsNullable(member.Type)
        ? Expression.Constant(!isNull)
        : isNull ? Expression.Equal(member, Expression.Constant(null, member.Type))
        : Expression.NotEqual(member, Expression.Constant(null, member.Type));

    private static (FilterOperation Operation, bool Negative) Normalize(FilterOperation operation) => operation switch
    {
        FilterOperation.NotEquals => (FilterOperation.Equals, true),
        FilterOperation.NotIn => (FilterOperation.In, true),
        FilterOperation.NotContains => (FilterOperation.Contains, true),
        FilterOperation.NotStartsWith => (FilterOperation.StartsWith, true),
        FilterOperation.NotEndsWith => (FilterOperation.EndsWith, true),
        FilterOperation.NotGreaterThan => (FilterOperation.GreaterThan, true),
        FilterOperation.NotGreaterThanOrEquals => (FilterOperation.GreaterThanOrEquals, true),
        FilterOperation.NotLowerThan => (FilterOperation.LowerThan, true),
        FilterOperation.NotLowerThanOrEquals => (FilterOperation.LowerThanOrEquals, true),
        _ => (operation, false),
    };
}
