namespace OpenEmulationData.GraphQL.Data.InMemory;

/// <summary>Runs queries over objects in memory, with the order and the null semantics of a database. For tests and small sets.</summary>
/// <param name="rows">All rows of an entity.</param>
public sealed class InMemoryQueryBackend(Func<Type, IQueryable> rows) : IQueryBackend
{
    /// <inheritdoc/>
    public IQueryCapture BeginCapture(IServiceProvider services) => new Capture(rows, services);

    private sealed class Capture(Func<Type, IQueryable> rows, IServiceProvider services) : IQueryCapture
    {
        public object GetService(Type type) =>
            services.GetService(type) ?? throw new InvalidOperationException($"There is no {type} among the services.");

        public IQueryable GetRows(Type entityType) => rows(entityType);

        public ICompiledQuery Compile(QueryShape shape) => new InMemoryQuery(shape);

        public void Dispose()
        {
        }
    }
}
