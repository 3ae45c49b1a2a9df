using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Composes the queries of one shape from the source that a resolver method handed out.</summary>
internal sealed class PageCompiler
{
    private readonly QueryCall _call;
    private readonly SortOrder _order;
    private readonly IQueryCapture _capture;
    private readonly SlotBuilder _values;
    private readonly SlotBuilder _parents;
    private readonly Expression _filtered;
    private readonly bool _keepsOrder;

    public PageCompiler(QueryCall call, SortOrder order, IQueryCapture capture, SlotBuilder values, SlotBuilder parents, Expression source)
    {
        (_call, _order, _capture, _values, _parents) = (call, order, capture, values, parents);
        _keepsOrder = call.Field.Result is not QueryResult.Connection && call.Order.Length == 0 && SortOrder.IsOrdered(source);
        if (!_keepsOrder)
        {
            SortOrder.Extract(Entity, ref source);
        }

        _filtered = call.Filter is { } filter ? Where(source, row => new FilterExpressions(values).Build(filter, row)) : source;
    }

    private Type Entity => _call.Field.ElementType;

    public ICompiledQuery CompileRows(PageSelection? selection)
    {
        var members = new MemberTree(Entity);
        var reader = new SelectionMembers(_call.Batch.Request.Services);
        foreach (var nodes in selection is null ? [_call.Batch.Field.Selection] : selection.Nodes)
        {
            reader.Add(members, nodes);
        }

        if (selection is { Cursors: true })
        {
            foreach (var key in _order.Keys)
            {
                members.Add(key.Path);
            }
        }

        var source = _filtered;
        if (_call.After is { } after)
        {
            source = Where(source, row => new Keyset(_order, _values).Build(after, row, before: false, inclusive: false));
        }

        if (_call.Before is { } before)
        {
            source = Where(source, row => new Keyset(_order, _values).Build(before, row, before: true, inclusive: false));
        }

        source = _keepsOrder ? source : _order.Apply(source, _call.Page.Backward);
        return _call.Field.Result switch
        {
            QueryResult.Connection => Compile(QueryKind.Rows, Take(source, _values.Get(QueryCall.SizeSlot, typeof(int))), members),
            QueryResult.FirstOrDefault => Compile(QueryKind.Rows, Take(source, Expression.Constant(1)), members),
            _ => Compile(QueryKind.Rows, source, members),
        };
    }

    public ICompiledQuery CompileCount() => Compile(QueryKind.Count, _filtered, new MemberTree(Entity));

    public ICompiledQuery CompileProbe(CursorShape cursor, bool before)
    {
        var side = Where(_filtered, row => new Keyset(_order, _values).Build(cursor, row, before, inclusive: true));
        return Compile(QueryKind.Rows, Take(_order.Apply(side, before), Expression.Constant(1)), new MemberTree(Entity));
    }

    private ICompiledQuery Compile(QueryKind kind, Expression source, MemberTree members) =>
        ProjectedQuery.Compile(_capture, kind, source, members, _values, _parents);

    private MethodCallExpression Where(Expression source, Func<Expression, Expression> predicate)
    {
        var row = Expression.Parameter(Entity, "row");
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [Entity], source, Expression.Quote(Expression.Lambda(predicate(row), row)));
    }

    private MethodCallExpression Take(Expression source, Expression count) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Take), [Entity], source, count);
}
