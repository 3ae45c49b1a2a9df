using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Compiles a source with the members to read. Navigations beyond the budget of joins are read afterwards: one statement for each of them,
/// by the keys of all rows at once.
/// </summary>
internal static class ProjectedQuery
{
    /// <summary>Joins in one statement at most.</summary>
    public const int MaxJoins = 24;

    public static ICompiledQuery Compile(
        IQueryCapture capture, QueryKind kind, Expression source, MemberTree members, SlotBuilder values, SlotBuilder parents)
    {
        var excess = members.TakeExcess(MaxJoins);
        var query = capture.Compile(new QueryShape
        {
            Kind = kind,
            Source = source,
            Projection = members.ToProjection(),
            ValueSlots = values.FindUsed(source),
            ParentSlots = parents.FindUsed(source),
        });
        return excess.Count == 0 ? query : new QueryWithNavigations(query, [.. excess.Select(e => new DeferredNavigation(capture, members.Entity, e))]);
    }

    /// <summary>Compiles a query of an entity by a key, which is the one value of a parent.</summary>
    public static ICompiledQuery CompileByKey(IQueryCapture capture, LambdaExpression key, MemberTree members)
    {
        var parents = new SlotBuilder("k");
        var predicate = Expression.Lambda(Expression.Equal(key.Body, parents.Get(0, key.ReturnType)), key.Parameters);
        var source = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Where),
            [members.Entity],
            capture.GetRows(members.Entity).Expression,
            Expression.Quote(predicate));
        return Compile(capture, QueryKind.Rows, source, members, new SlotBuilder("v"), parents);
    }
}

/// <summary>A query whose rows get some of their navigations afterwards.</summary>
internal sealed class QueryWithNavigations(ICompiledQuery query, DeferredNavigation[] navigations) : ICompiledQuery
{
    public async ValueTask<IReadOnlyList<IReadOnlyList<object>>> RunAsync(QueryRun run, CancellationToken cancellationToken)
    {
        var results = await query.RunAsync(run, cancellationToken);
        foreach (var navigation in navigations)
        {
            await navigation.LoadAsync(run.Request, results, cancellationToken);
        }

        return results;
    }
}
