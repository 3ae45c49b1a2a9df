using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.InteropServices;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Loads entities by a key, for resolvers written by hand (node resolvers, abstract fields): one statement for all keys, only the columns
/// that are selected. Keep one in a static field; the queries are kept with the plan.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <param name="key">A unique member of the entity.</param>
public sealed class EntityLoader<T, TKey>(Expression<Func<T, TKey>> key)
    where T : class
    where TKey : notnull
{
    /// <summary>Loads the entities that the batch's field hands out.</summary>
    /// <param name="batch">The batch; the field keeps the query, so its resolver can keep nothing else there.</param>
    /// <param name="keys">The keys; null gives null.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <returns>As many as keys, in the same order; null where there is no such entity.</returns>
    public ValueTask<IReadOnlyList<T?>> LoadAsync(FieldBatch batch, IReadOnlyList<object?> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return LoadAsync(batch.Request, [batch.Field], keys, cancellationToken);
    }

    /// <summary>Loads entities with what is selected of them in some fields, such as <c>nodes</c> and <c>edges.node</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="fields">The fields of one plan; the first one keeps the query.</param>
    /// <param name="keys">The keys, each a <typeparamref name="TKey"/>; null gives null.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <returns>As many as keys, in the same order; null where there is no such entity.</returns>
    public async ValueTask<IReadOnlyList<T?>> LoadAsync(
        RequestContext request, IReadOnlyList<FieldPlan> fields, IReadOnlyList<object?> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(keys);
        var results = new T?[keys.Count];
        var places = new int[keys.Count];
        var distinct = FindDistinct(keys, places);
        if (distinct.Count == 0)
        {
            return results;
        }

        var query = fields[0].GetOrAddState(static _ => new LoaderQueries()).Find(this) ?? Keep(request, fields);
        var loaded = await query.RunAsync(new QueryRun(request, [], distinct), cancellationToken);
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = places[i] >= 0 && loaded[places[i]] is [var entity, ..] ? (T)entity : null;
        }

        return results;
    }

    /// <summary>The keys, each once and as the values of one parent, and which of them each given one is; -1 for null.</summary>
    private static List<object[]> FindDistinct(IReadOnlyList<object?> keys, int[] places)
    {
        var distinct = new List<object[]>();
        var known = new Dictionary<object, int>();
        for (var i = 0; i < places.Length; i++)
        {
            if (keys[i] is not { } key)
            {
                places[i] = -1;
                continue;
            }

            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out var isKnown);
            if (!isKnown)
            {
                place = distinct.Count;
                distinct.Add([key]);
            }

            places[i] = place;
        }

        return distinct;
    }

    private ICompiledQuery Keep(RequestContext request, IReadOnlyList<FieldPlan> fields) =>
        fields[0].GetOrAddState(static _ => new LoaderQueries()).GetOrAdd(this, () => Compile(request, fields));

    private ICompiledQuery Compile(RequestContext request, IReadOnlyList<FieldPlan> fields)
    {
        var members = new MemberTree(typeof(T));
        members.Add(((MemberExpression)key.Body).Member.Name);
        var selections = new SelectionMembers(request.Services);
        foreach (var field in fields)
        {
            var type = request.Schema.GetPossibleTypes(field.Definition.Type.Named).FirstOrDefault(static t => t.RuntimeType == typeof(T));
            if (type is not null && field.FindSelection(type) is { } selection)
            {
                selections.Add(members, selection);
            }
        }

        using var capture = QueryField.GetBackend(request.Services).BeginCapture(request.Services);
        return ProjectedQuery.CompileByKey(capture, key, members);
    }
}

/// <summary>The queries that loaders keep with one field of a plan.</summary>
internal sealed class LoaderQueries
{
    private readonly ConcurrentDictionary<object, Lazy<ICompiledQuery>> _queries = new(ReferenceEqualityComparer.Instance);

    public ICompiledQuery? Find(object loader) => _queries.TryGetValue(loader, out var query) ? query.Value : null;

    public ICompiledQuery GetOrAdd(object loader, Func<ICompiledQuery> compile) =>
        _queries.GetOrAdd(loader, static (_, make) => new Lazy<ICompiledQuery>(make, LazyThreadSafetyMode.PublicationOnly), compile).Value;
}
