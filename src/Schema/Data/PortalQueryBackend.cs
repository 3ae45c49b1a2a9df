using Microsoft.EntityFrameworkCore;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Schema.Data;

/// <summary>Runs the engine's queries on the portal's database: EF Core translates once for each shape, prepared commands do the rest.</summary>
internal sealed class PortalQueryBackend(IDbContextFactory<PortalDbContext> contexts) : IQueryBackend
{
    public IQueryCapture BeginCapture(IServiceProvider services) => new Capture(contexts.CreateDbContext(), services);

    private sealed class Capture(PortalDbContext context, IServiceProvider services) : IQueryCapture
    {
        public object GetService(Type type) => type == typeof(PortalDbContext)
            ? context
            : services.GetService(type) ?? throw new InvalidOperationException($"There is no {type} among the services.");

        public IQueryable GetRows(Type entityType) =>
            (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entityType).Invoke(context, null)!;

        public ICompiledQuery Compile(QueryShape shape)
        {
            EntityQuery query = new()
            {
                Source = shape.Source,
                Projection = shape.Projection,
                CountOnly = shape.Kind is QueryKind.Count,
                Values = [.. shape.ValueSlots.Select(ToSlot)],
                Parents = [.. shape.ParentSlots.Select(ToSlot)],
            };
            return ReferenceTable.FindKeyed(context, query) is { } table ? new ReferenceQuery(table) : new PortalQuery(QueryTranslator.Translate(context, query));
        }

        public void Dispose() => context.Dispose();

        private static EntityQuerySlot ToSlot(QuerySlot slot) => new(slot.Parameter, slot.Index);
    }

    private sealed class PortalQuery(TranslatedQuery query) : ICompiledQuery
    {
        public ValueTask<IReadOnlyList<IReadOnlyList<object>>> RunAsync(QueryRun run, CancellationToken cancellationToken) =>
            query.RunAsync(run.Request.GetReadSession(), run.Values, run.Parents, cancellationToken);
    }

    private sealed class ReferenceQuery(ReferenceTable table) : ICompiledQuery
    {
        public ValueTask<IReadOnlyList<IReadOnlyList<object>>> RunAsync(QueryRun run, CancellationToken cancellationToken) =>
            table.FindAsync(run.Request.GetReadSession(), run.Parents, cancellationToken);
    }
}
