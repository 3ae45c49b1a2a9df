using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>A queryable field in one plan, with the queries compiled for it so far.</summary>
internal sealed class FieldQuery(QueryField field, FieldPlan plan)
{
    private const int VariantCapacity = 32;

    private readonly PageSelection? _selection = field.Result is QueryResult.Connection ? new PageSelection(plan) : null;
    private readonly SingleFlightCache<QueryVariant> _variants = new(VariantCapacity);
    private readonly RowShaper _shaper = RowShaper.Make(field.ElementType);

    public async ValueTask<IReadOnlyList<FieldResult>> ResolveAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var call = new QueryCall(field, batch);
        var variant = _variants.GetOrAdd(call.Key, QueryVariant.Make, call);
        call.ReadShape(variant.Cursors);
        var page = variant.Shapes.GetOrAdd(call.Key, CompiledPage.Compile, (call, variant.Order, _selection));
        var groups = new ParentGroups(batch.Parents, page.ParentPaths);
        var run = new QueryRun(batch.Request, call.Values, groups.Keys);
        var rows = await RunAsync(page.Rows, run, cancellationToken);
        var counts = await RunAsync(page.Count, run, cancellationToken);
        var preceding = await RunAsync(page.Preceding, run, cancellationToken);
        var following = await RunAsync(page.Following, run, cancellationToken);

        var results = new object?[groups.Keys.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = field.Result switch
            {
                QueryResult.Connection => MakePage(call.Page, variant.Cursors, Get(rows, i), Get(counts, i), Get(preceding, i), Get(following, i)),
                QueryResult.FirstOrDefault => Get(rows, i) is [var first, ..] ? first : null,
                _ => Get(rows, i),
            };
        }

        return Distribute(batch, call, variant, groups, results);
    }

    private FieldResult[] Distribute(FieldBatch batch, QueryCall call, QueryVariant variant, ParentGroups groups, object?[] results)
    {
        var distributed = new FieldResult[batch.Parents.Count];
        for (var i = 0; i < distributed.Length; i++)
        {
            distributed[i] = new FieldResult(groups.GetGroup(i) is >= 0 and var group ? results[group] : field.Result switch
            {
                QueryResult.Connection => MakePage(call.Page, variant.Cursors, [], [], [], []),
                QueryResult.FirstOrDefault => null,
                _ => Array.Empty<object>(),
            });
        }

        return distributed;
    }

    private object MakePage(
        PageRequest page,
        CursorCodec cursors,
        IReadOnlyList<object> rows,
        IReadOnlyList<object> count,
        IReadOnlyList<object> preceding,
        IReadOnlyList<object> following)
    {
        var more = rows.Count > page.Size;
        return _shaper.MakeConnection(
            rows,
            Math.Min(rows.Count, page.Size),
            page.Backward,
            cursors,
            hasNextPage: (!page.Backward && more) || following.Count > 0,
            hasPreviousPage: (page.Backward && more) || preceding.Count > 0,
            totalCount: count is [int total] ? total : 0);
    }

    private static IReadOnlyList<object> Get(IReadOnlyList<IReadOnlyList<object>> lists, int index) => lists.Count == 0 ? [] : lists[index];

    private static ValueTask<IReadOnlyList<IReadOnlyList<object>>> RunAsync(
        ICompiledQuery? query, QueryRun run, CancellationToken cancellationToken) =>
        query is null || run.Parents.Count == 0 ? new([]) : query.RunAsync(run, cancellationToken);
}
