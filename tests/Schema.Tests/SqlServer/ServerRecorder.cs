using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.SqlServer;

namespace OpenEmulationData.Schema.Tests.SqlServer;

/// <summary>Runs queries as the backend inside does, and keeps the statement that SQL Server would have got each time.</summary>
internal sealed class ServerRecorder(IQueryBackend inner, Action<string> record) : IQueryBackend
{
    public IQueryCapture BeginCapture(IServiceProvider services) => new Capture(inner.BeginCapture(services), record);

    private static SqlServerPortalDbContext Open()
    {
        DbContextOptionsBuilder<SqlServerPortalDbContext> options = new();
        options.UsePortalSqlServer("Server=nowhere.invalid;Database=portal");
        return new SqlServerPortalDbContext(options.Options);
    }

    private sealed class Capture(IQueryCapture inner, Action<string> record) : IQueryCapture
    {
        public object GetService(Type type) => inner.GetService(type);

        public IQueryable GetRows(Type entityType) => inner.GetRows(entityType);

        public ICompiledQuery Compile(QueryShape shape)
        {
            using var server = Open();
            var translated = QueryTranslator.Translate(server, new EntityQuery
            {
                Source = new Transplant(server).Visit(shape.Source),
                Projection = shape.Projection,
                CountOnly = shape.Kind is QueryKind.Count,
                Values = [.. shape.ValueSlots.Select(static slot => new EntityQuerySlot(slot.Parameter, slot.Index))],
                Parents = [.. shape.ParentSlots.Select(static slot => new EntityQuerySlot(slot.Parameter, slot.Index))],
            });
            return new Query(inner.Compile(shape), translated, record);
        }

        public void Dispose() => inner.Dispose();
    }

    private sealed class Query(ICompiledQuery inner, TranslatedQuery translated, Action<string> record) : ICompiledQuery
    {
        public ValueTask<IReadOnlyList<IReadOnlyList<object>>> RunAsync(QueryRun run, CancellationToken cancellationToken)
        {
            record(translated.GetText(run.Parents.Count));
            return inner.RunAsync(run, cancellationToken);
        }
    }

    /// <summary>The same query over the tables of another context.</summary>
    private sealed class Transplant(DbContext context) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? ((IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(root.ElementType).Invoke(context, null)!).Expression
            : base.VisitExtension(node);
    }
}
