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
        EntityQuerySlot[] slots = [.. query.Values, .. query.Parents];
        var bag = new SlotBag([.. slots.Select(static s => s.Parameter)]);
        var rows = new RowReader(query.Projection, context.Model);
        var columns = query.CountOnly ? KeyOnly(query.Projection) : rows.Columns;
        var body = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [columns.Parameters[0].Type, typeof(object[])],
            bag.Fill(query.Source),
            Expression.Quote(columns));
        var provider = context.GetService<IAsyncQueryProvider>();
        using var command = provider.CreateQuery<object[]>(body).CreateDbCommand();
        var mappings = context.GetService<IRelationalTypeMappingSource>();
        var parameters = new List<TranslatedParameter>();
        foreach (DbParameter parameter in command.Parameters)
        {
            var index = bag.FindSlot(parameter.ParameterName);
            if (index < 0)
            {
                throw new InvalidOperationException($"The query holds a value that is in no slot ({parameter.ParameterName}): {command.CommandText}");
            }

            var slot = slots[index];
            var mapping = mappings.FindMapping(slot.Parameter.Type, context.Model)
                ?? throw new InvalidOperationException($"{slot.Parameter.Type} cannot be stored.");
            var made = new TranslatedParameter(parameter.ParameterName, mapping, slot.Index, index >= query.Values.Count);
            made.Verify(parameter.Value);
            parameters.Add(made);
        }

        var text = query.CountOnly ? $"SELECT COUNT(*)\nFROM (\n{command.CommandText}\n) AS \"c\"" : command.CommandText;
        return new TranslatedQuery(new SqlStatement(text, parameters), query.CountOnly ? null : rows);
    }

    private static LambdaExpression KeyOnly(LambdaExpression projection) => Expression.Lambda(
        Expression.NewArrayInit(typeof(object), Expression.Convert(((MemberAssignment)((MemberInitExpression)projection.Body).Bindings[0]).Expression, typeof(object))),
        projection.Parameters);
}
