using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Data.InMemory;

/// <summary>A query compiled to run over objects.</summary>
internal sealed class InMemoryQuery : ICompiledQuery
{
    private readonly Func<object?[], object[], IEnumerable<object>> _run;
    private readonly Func<object, object> _project;
    private readonly bool _count;

    public InMemoryQuery(QueryShape shape)
    {
        var values = Expression.Parameter(typeof(object[]), "values");
        var parent = Expression.Parameter(typeof(object[]), "parent");
        var slots = shape.ValueSlots.Select(s => (s.Parameter, Value: Read(values, s)))
            .Concat(shape.ParentSlots.Select(s => (s.Parameter, Value: Read(parent, s))))
            .ToDictionary(static s => s.Parameter, static s => s.Value);
        var body = new InMemoryRewriter(slots).Visit(shape.Source);
        _run = Expression.Lambda<Func<object?[], object[], IEnumerable<object>>>(body, values, parent).Compile(preferInterpretation: true);

        var row = Expression.Parameter(typeof(object), "row");
        _project = Expression.Lambda<Func<object, object>>(
            Expression.Invoke(shape.Projection, Expression.Convert(row, shape.Projection.Parameters[0].Type)), row).Compile(preferInterpretation: true);
        _count = shape.Kind is QueryKind.Count;
    }

    public ValueTask<IReadOnlyList<IReadOnlyList<object>>> RunAsync(QueryRun run, CancellationToken cancellationToken)
    {
        object?[] values = [.. run.Values];
        var results = new IReadOnlyList<object>[run.Parents.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var rows = _run(values, run.Parents[i]);
            results[i] = _count ? [rows.Count()] : [.. rows.Select(_project)];
        }

        return ValueTask.FromResult<IReadOnlyList<IReadOnlyList<object>>>(results);
    }

    private static UnaryExpression Read(ParameterExpression array, QuerySlot slot) =>
        Expression.Convert(Expression.ArrayIndex(array, Expression.Constant(slot.Index)), slot.Parameter.Type);
}
