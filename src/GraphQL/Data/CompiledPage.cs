using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>The queries of one shape: the rows, and what a connection says about them. What is not asked for is null.</summary>
internal sealed class CompiledPage
{
    public required IReadOnlyList<ParentPath> ParentPaths { get; init; }

    public ICompiledQuery? Rows { get; private init; }

    public ICompiledQuery? Count { get; private init; }

    /// <summary>One row at or before the cursor in <c>after</c>, if there is any.</summary>
    public ICompiledQuery? Preceding { get; private init; }

    /// <summary>One row at or after the cursor in <c>before</c>, if there is any.</summary>
    public ICompiledQuery? Following { get; private init; }

    /// <summary>Compiles the queries of a shape.</summary>
    public static CompiledPage Compile((QueryCall Call, SortOrder Order, PageSelection? Selection) shape)
    {
        var (call, order, selection) = shape;
        var services = call.Batch.Request.Services;
        using var capture = QueryField.GetBackend(services).BeginCapture(services);
        var values = new SlotBuilder("v");
        var parents = new SlotBuilder("k");
        var captured = call.Field.Source.Capture(capture, call.Arguments, QueryCall.FirstArgumentSlot, values, parents);
        var compiler = new PageCompiler(call, order, capture, values, parents, captured.Source);
        return new CompiledPage
        {
            ParentPaths = captured.ParentPaths,
            Rows = selection is null or { Rows: true } ? compiler.CompileRows(selection) : null,
            Count = selection is { TotalCount: true } ? compiler.CompileCount() : null,
            Preceding = selection is { HasPreviousPage: true } && call is { After: { } after } ? compiler.CompileProbe(after, before: true) : null,
            Following = selection is { HasNextPage: true } && call is { Before: { } before } ? compiler.CompileProbe(before, before: false) : null,
        };
    }
}

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
        if (call.Field.Result is not QueryResult.FirstOrDefault || call.Order.Length > 0)
        {
            SortOrder.Extract(Entity, ref source);
        }
        else
        {
            _keepsOrder = true;
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

    private ICompiledQuery Compile(QueryKind kind, Expression source, MemberTree members) => _capture.Compile(new QueryShape
    {
        Kind = kind,
        Source = source,
        Projection = members.ToProjection(),
        ValueSlots = _values.FindUsed(source),
        ParentSlots = _parents.FindUsed(source),
    });

    private MethodCallExpression Where(Expression source, Func<Expression, Expression> predicate)
    {
        var row = Expression.Parameter(Entity, "row");
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [Entity], source, Expression.Quote(Expression.Lambda(predicate(row), row)));
    }

    private MethodCallExpression Take(Expression source, Expression count) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Take), [Entity], source, count);
}
