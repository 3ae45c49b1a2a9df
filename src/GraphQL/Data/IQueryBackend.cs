using System.Linq.Expressions;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Runs LINQ on a store: translates a query once for each shape, then runs it with other values as often as asked.</summary>
public interface IQueryBackend
{
    /// <summary>Begins to compile one shape: opens what the resolver method needs to hand out its queryable.</summary>
    IQueryCapture BeginCapture(IServiceProvider services);
}

/// <summary>The time in which a resolver method is called and its queryable compiled.</summary>
public interface IQueryCapture : IDisposable
{
    /// <summary>The service that a resolver method asks for; expressions may refer to it.</summary>
    object GetService(Type type);

    /// <summary>All rows of an entity.</summary>
    IQueryable GetRows(Type entityType);

    /// <summary>Compiles a query. The result outlives this object and may be used by many requests at a time.</summary>
    ICompiledQuery Compile(QueryShape shape);
}

/// <summary>A query without its values.</summary>
public sealed record QueryShape
{
    /// <summary>What is asked of the rows.</summary>
    public required QueryKind Kind { get; init; }

    /// <summary>A queryable: filtered, ordered and limited.</summary>
    public required Expression Source { get; init; }

    /// <summary>From an entity to a new one with only the selected members set.</summary>
    public required LambdaExpression Projection { get; init; }

    /// <summary>The places for values that all parents share: indexes into <see cref="QueryRun.Values"/>.</summary>
    public required IReadOnlyList<QuerySlot> ValueSlots { get; init; }

    /// <summary>The places for values of one parent: indexes into an item of <see cref="QueryRun.Parents"/>.</summary>
    public required IReadOnlyList<QuerySlot> ParentSlots { get; init; }
}

/// <summary>What is asked of the rows of a source.</summary>
public enum QueryKind
{
    /// <summary>The rows themselves.</summary>
    Rows,

    /// <summary>How many there are: one <see cref="int"/> a parent.</summary>
    Count,
}

/// <summary>A place in an expression that gets its value when the query is run. The value is never null.</summary>
public sealed record QuerySlot(ParameterExpression Parameter, int Index);

/// <summary>The values for one run of a query.</summary>
/// <param name="Request">The request.</param>
/// <param name="Values">The values that all parents share.</param>
/// <param name="Parents">The values of each parent; one empty item when there are no parent slots.</param>
public sealed record QueryRun(RequestContext Request, IReadOnlyList<object?> Values, IReadOnlyList<object[]> Parents);

/// <summary>A query ready to run.</summary>
public interface ICompiledQuery
{
    /// <summary>Runs it for all parents at once: as many lists as parents, in the same order.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<object>>> RunAsync(QueryRun run, CancellationToken cancellationToken);
}
