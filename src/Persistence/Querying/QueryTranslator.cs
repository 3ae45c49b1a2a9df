using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>Translates a query to SQL with EF Core, once.</summary>
public static class QueryTranslator
{
    /// <summary>Translates a query whose source is of this context. The result does not depend on the context any more.</summary>
    /// <exception cref="InvalidOperationException">EF Core cannot translate the query, or it holds values that are in no slot.</exception>
    public static TranslatedQuery Translate(DbContext context, EntityQuery query)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(query);
        var counts = new CountExtractor();
        var source = counts.Visit(query.Source);
        EntityQuerySlot[] slots = [.. query.Values, .. query.Parents, .. counts.Slots];
        var dialect = SqlDialect.Of(context);
        var bag = new SlotBag([.. slots.Select(static s => s.Parameter)]);
        var rows = new RowReader(query.Projection, context);
        var columns = query.CountOnly ? KeyOnly(query.Projection) : rows.Columns;
        var body = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [columns.Parameters[0].Type, typeof(object[])],
            JoinBeforeTaking(bag.Fill(source), rows.NavigatedColumns, columns.Parameters[0]),
            Expression.Quote(columns));
        var provider = context.GetService<IAsyncQueryProvider>();
        using var command = provider.CreateQuery<object[]>(body).CreateDbCommand();
        var parameters = new List<TranslatedParameter>();
        foreach (DbParameter parameter in command.Parameters)
        {
            if (ViewerValues.Find(parameter.ParameterName) is { } ofViewer)
            {
                parameters.Add(new TranslatedParameter(parameter.ParameterName, FindMapping(context, ViewerValues.TypeOf(ofViewer)), (int)ofViewer, ParameterOrigin.Viewer)
                {
                    Template = dialect.GetTemplate(parameter),
                });
                continue;
            }

            var (name, pattern) = dialect.FindPattern(parameter.ParameterName);
            var index = bag.FindSlot(name);
            if (index < 0)
            {
                throw new InvalidOperationException($"The query holds a value that is in no slot ({parameter.ParameterName}): {command.CommandText}");
            }

            var slot = slots[index];
            var mapping = FindMapping(context, slot.Parameter.Type);
            var origin = index < query.Values.Count ? ParameterOrigin.Run
                : index < query.Values.Count + query.Parents.Count ? ParameterOrigin.Parent
                : ParameterOrigin.Statement;
            var made = new TranslatedParameter(parameter.ParameterName, mapping, slot.Index, origin) { Template = dialect.GetTemplate(parameter), Pattern = pattern };
            made.Verify(parameter.Value);
            parameters.Add(made);
        }

        var text = query.CountOnly ? dialect.WriteCount(command.CommandText) : command.CommandText;
        return new TranslatedQuery(dialect, new SqlStatement(text, parameters, query.CountOnly ? 1 : rows.ColumnCount), query.CountOnly ? null : rows);
    }

    /// <summary>
    /// Joins first and takes then. EF Core would join what navigations lead to with a subquery of the rows that are taken, which the database
    /// puts in order twice; a condition on a navigation makes it join before, and one that always holds is not sent.
    /// </summary>
    private static Expression JoinBeforeTaking(Expression source, IEnumerable<MemberExpression> navigated, ParameterExpression row)
    {
        if (source is not MethodCallExpression { Method.Name: nameof(Queryable.Take), Arguments: [var rows, var count] } take)
        {
            return source;
        }

        foreach (var column in navigated)
        {
            var value = column.Type.IsValueType && Nullable.GetUnderlyingType(column.Type) is null
                ? Expression.Convert(column, typeof(Nullable<>).MakeGenericType(column.Type))
                : (Expression)column;
            var nothing = Expression.Constant(null, value.Type);
            var always = Expression.OrElse(Expression.Equal(value, nothing), Expression.NotEqual(value, nothing));
            rows = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [row.Type], rows, Expression.Quote(Expression.Lambda(always, row)));
        }

        return take.Update(null, [rows, count]);
    }

    private static LambdaExpression KeyOnly(LambdaExpression projection) => Expression.Lambda(
        Expression.NewArrayInit(typeof(object), Expression.Convert(((MemberAssignment)((MemberInitExpression)projection.Body).Bindings[0]).Expression, typeof(object))),
        projection.Parameters);

    /// <summary>How values of a type are stored: as the model's columns of that type, which may have a conversion.</summary>
    private static RelationalTypeMapping FindMapping(DbContext context, Type slotType)
    {
        var type = Nullable.GetUnderlyingType(slotType) ?? slotType;
        return context.Model.GetEntityTypes()
                .SelectMany(static e => e.GetProperties())
                .FirstOrDefault(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == type)?.GetRelationalTypeMapping()
            ?? context.GetService<IRelationalTypeMappingSource>().FindMapping(type)
            ?? throw new InvalidOperationException($"{type} cannot be stored.");
    }
}
