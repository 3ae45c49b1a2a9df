using System.Reflection;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>What becomes of the rows of a field's queryable.</summary>
public enum QueryResult
{
    /// <summary>All rows, in a list.</summary>
    List,

    /// <summary>A <see cref="Connection{T}"/> with one page.</summary>
    Connection,

    /// <summary>The first row, or null.</summary>
    FirstOrDefault,
}

/// <summary>
/// A field whose resolver method hands out an <see cref="IQueryable{T}"/>. The method is called once for each shape of the arguments,
/// never for a request; its query runs for all parents at once. A parent whose member in the query has no value gets no rows.
/// Goes into the metadata of the field.
/// </summary>
internal sealed class QueryField : IParentRequirements
{
    private readonly Lock _lock = new();
    private IReadOnlyList<string>? _parentMembers;

    /// <summary>Describes the field.</summary>
    /// <param name="method">A static method, or one of a class without state, that returns an <see cref="IQueryable{T}"/> of an entity with a property <c>Id</c>.</param>
    /// <param name="parameters">What its parameters are, in order.</param>
    /// <param name="result">What becomes of the rows.</param>
    /// <param name="paging">How a connection is paged; null: as the limits say.</param>
    public QueryField(MethodInfo method, IReadOnlyList<QueryParameter> parameters, QueryResult result, PagingOptions? paging = null)
    {
        ElementType = EntityConventions.GetItemType(method.ReturnType)
            ?? throw new ArgumentException($"{method.Name} does not return a queryable.", nameof(method));
        Source = new SourceCapture(method, parameters);
        Result = result;
        Paging = paging ?? new PagingOptions();
        Func<FieldPlan, FieldQuery> makeQuery = plan => new FieldQuery(this, plan);
        Resolver = (batch, cancellationToken) => batch.Field.GetOrAddState(makeQuery).ResolveAsync(batch, cancellationToken);
    }

    /// <summary>The type of a row.</summary>
    public Type ElementType { get; }

    /// <summary>What becomes of the rows.</summary>
    public QueryResult Result { get; }

    /// <summary>How a connection is paged.</summary>
    public PagingOptions Paging { get; }

    /// <summary>
    /// Resolves the field. Needs an <see cref="IQueryBackend"/> among the services, and an <see cref="ITextFolding"/> where filters
    /// have <c>matches</c>.
    /// </summary>
    public BatchResolver Resolver { get; }

    internal SourceCapture Source { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The query captures what cannot be known for all parents at once.</exception>
    public IReadOnlyList<string> GetParentMembers(IServiceProvider services)
    {
        lock (_lock)
        {
            return _parentMembers ??= FindParentMembers(services);
        }
    }

    internal static IQueryBackend GetBackend(IServiceProvider services) => (IQueryBackend?)services.GetService(typeof(IQueryBackend))
        ?? throw new InvalidOperationException($"There is no {nameof(IQueryBackend)} among the services.");

    private List<string> FindParentMembers(IServiceProvider services)
    {
        var members = new List<string>();
        foreach (var arguments in Source.GetSampleArguments())
        {
            using var capture = GetBackend(services).BeginCapture(services);
            var captured = Source.Capture(capture, arguments, 0, new SlotBuilder("v"), new SlotBuilder("k"));
            members.AddRange(captured.ParentPaths.Select(static p => p.Name).Except(members, StringComparer.Ordinal));
        }

        return members;
    }
}
