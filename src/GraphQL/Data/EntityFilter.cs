using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Text;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Finds the entities that pass a filter input, for resolvers that turn a filter into a set of keys: one statement, only the key and the
/// members named. Keep one in a static field; its queries are kept with the plan, one for each shape of filter.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="members">The members to read beside the key.</param>
public sealed class EntityFilter<T>(params IReadOnlyList<string> members)
    where T : class
{
    /// <summary>Finds the entities, in no order.</summary>
    /// <param name="batch">The batch; the field keeps the queries, so its resolver can keep nothing else there.</param>
    /// <param name="filter">The coerced filter input of the entity.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <exception cref="GraphQLException">An operand is not possible, or a limit is exceeded.</exception>
    public async ValueTask<IReadOnlyList<T>> FindAsync(FieldBatch batch, InputObjectValue filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(filter);
        var request = batch.Request;
        var key = new StringBuilder();
        List<object?> values = [];
        var node = new FilterReader(key, values, request).Read(filter);
        var query = batch.Field.GetOrAddState(static _ => new FilterQueries()).Of(this).GetOrAdd(key, Compile, (request.Services, node));
        var found = await query.RunAsync(new QueryRun(request, values, [[]]), cancellationToken);
        return [.. found[0].Cast<T>()];
    }

    private ICompiledQuery Compile((IServiceProvider Services, FilterNode Filter) shape)
    {
        using var capture = QueryField.GetBackend(shape.Services).BeginCapture(shape.Services);
        var values = new SlotBuilder("v");
        var row = Expression.Parameter(typeof(T), "row");
        var predicate = Expression.Lambda(new FilterExpressions(values).Build(shape.Filter, row), row);
        var source = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(T)], capture.GetRows(typeof(T)).Expression, Expression.Quote(predicate));
        var tree = new MemberTree(typeof(T));
        tree.Add(EntityConventions.GetKey(typeof(T)).Name);
        foreach (var member in members)
        {
            tree.Add(member);
        }

        return ProjectedQuery.Compile(capture, QueryKind.Rows, source, tree, values, new SlotBuilder("k"));
    }
}

/// <summary>The queries that filters keep with one field of a plan.</summary>
internal sealed class FilterQueries
{
    private const int ShapeCapacity = 128;

    private readonly ConcurrentDictionary<object, SingleFlightCache<ICompiledQuery>> _queries = new(ReferenceEqualityComparer.Instance);

    public SingleFlightCache<ICompiledQuery> Of(object filter) => _queries.GetOrAdd(filter, static _ => new SingleFlightCache<ICompiledQuery>(ShapeCapacity));
}
