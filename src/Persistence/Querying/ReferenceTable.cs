using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A table of <see cref="ReferenceDataAttribute"/>, read whole. A <see cref="ReadSessionPool"/> keeps its rows for a release.</summary>
public sealed class ReferenceTable
{
    private static readonly ConcurrentDictionary<(SqlDialect Dialect, Type Entity), ReferenceTable> s_tables = [];

    private readonly TranslatedQuery _rows;
    private readonly Func<object, int> _key;

    private ReferenceTable(TranslatedQuery rows, Func<object, int> key)
    {
        _rows = rows;
        _key = key;
    }

    /// <summary>The table whose rows a query asks for one by one, by the primary key, and nothing but columns of them; else null.</summary>
    public static ReferenceTable? FindKeyed(DbContext context, EntityQuery query)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(query);
        var row = query.Projection.Parameters[0];
        return query is { CountOnly: false, Values: [], Parents: [{ Index: 0 } slot] }
            && query.Source is MethodCallExpression { Method.Name: nameof(Queryable.Where), Arguments: [EntityQueryRootExpression, UnaryExpression { Operand: LambdaExpression condition }] }
            && condition.Body is BinaryExpression { NodeType: ExpressionType.Equal, Left: MemberExpression column } equal
            && equal.Right == slot.Parameter
            && column.Expression == condition.Parameters[0]
            && Find(context, row.Type) is { } table
            && column.Member.Name == FindKey(context.Model.FindEntityType(row.Type)!)?.Name
            && HasOnlyColumns((MemberInitExpression)query.Projection.Body, row)
                ? table
                : null;
    }

    /// <summary>Finds rows by their keys.</summary>
    /// <param name="session">Where, and of which release.</param>
    /// <param name="keys">A key for each.</param>
    /// <param name="cancellationToken">Stops the statement that reads the table, when it is not known yet.</param>
    /// <returns>A list for each key, in the same order: of the row, or of nothing.</returns>
    public async ValueTask<IReadOnlyList<IReadOnlyList<object>>> FindAsync(
        ReadSession session, IReadOnlyList<object[]> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(keys);
        var rows = await session.GetRowsAsync(this, cancellationToken);
        var found = new IReadOnlyList<object>[keys.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = rows.TryGetValue((int)keys[i][0], out var row) ? [row] : [];
        }

        return found;
    }

    /// <summary>The table of an entity, or null when it is no reference data.</summary>
    internal static ReferenceTable? Find(DbContext context, Type entity) => entity.IsDefined(typeof(ReferenceDataAttribute), inherit: false)
        ? s_tables.GetOrAdd((SqlDialect.Of(context), entity), static (table, context) => Make(context, table.Entity), context)
        : null;

    /// <summary>Whether an object initializer sets columns alone.</summary>
    internal static bool HasOnlyColumns(MemberInitExpression entity, Expression row) =>
        entity.Bindings.All(binding => binding is MemberAssignment { Expression: MemberExpression column } && column.Expression!.ToString() == row.ToString());

    /// <summary>Reads the table.</summary>
    internal async ValueTask<Dictionary<int, object>> ReadAsync(ReadSession session, CancellationToken cancellationToken)
    {
        var rows = (await _rows.RunAsync(session, [], [[]], cancellationToken))[0];
        return rows.ToDictionary(_key);
    }

    private static ReferenceTable Make(DbContext context, Type entity)
    {
        var model = context.Model.FindEntityType(entity)!;
        if (model.GetDeclaredQueryFilters().Count > 0)
        {
            throw new InvalidOperationException($"{entity} is hidden from some, and cannot be kept for all.");
        }

        var row = Expression.Parameter(entity, "row");
        var columns = model.GetProperties().Select(column => Expression.Bind(column.PropertyInfo!, Expression.Property(row, column.PropertyInfo!)));
        var set = (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity).Invoke(context, null)!;
        var boxed = Expression.Parameter(typeof(object), "row");
        var key = Expression.Property(Expression.Convert(boxed, entity), FindKey(model)!.PropertyInfo!);
        return new ReferenceTable(
            QueryTranslator.Translate(context, new EntityQuery
            {
                Source = set.Expression,
                Projection = Expression.Lambda(Expression.MemberInit(Expression.New(entity), columns), row),
                Values = [],
                Parents = [],
            }),
            Expression.Lambda<Func<object, int>>(key, boxed).Compile());
    }

    private static IProperty? FindKey(IEntityType entity) => entity.FindPrimaryKey() is { Properties: [var key] } ? key : null;
}
