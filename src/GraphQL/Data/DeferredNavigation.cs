using System.Linq.Expressions;
using System.Reflection;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>A navigation taken out of a projection: who has it, its foreign key, and what is read of what it leads to.</summary>
internal sealed record ExcessNavigation(IReadOnlyList<PropertyInfo> Owner, PropertyInfo ForeignKey, PropertyInfo Navigation, MemberTree Members);

/// <summary>Reads what a navigation leads to, for all rows at once, and sets it.</summary>
internal sealed class DeferredNavigation
{
    private readonly ICompiledQuery _query;
    private readonly ParentPath? _owner;
    private readonly ParentPath _foreignKey;
    private readonly Action<object, object> _set;

    public DeferredNavigation(IQueryCapture capture, Type entity, ExcessNavigation excess)
    {
        _owner = excess.Owner.Count == 0 ? null : new ParentPath(entity, excess.Owner);
        _foreignKey = new ParentPath(entity, [.. excess.Owner, excess.ForeignKey]);
        var row = Expression.Parameter(excess.Navigation.PropertyType, "row");
        var key = Expression.Property(row, EntityConventions.GetKey(row.Type));
        _query = ProjectedQuery.CompileByKey(capture, Expression.Lambda(key, row), excess.Members);
        var owner = Expression.Parameter(typeof(object), "owner");
        var value = Expression.Parameter(typeof(object), "value");
        _set = Expression.Lambda<Action<object, object>>(
            Expression.Assign(
                Expression.Property(Expression.Convert(owner, excess.Navigation.DeclaringType!), excess.Navigation),
                Expression.Convert(value, row.Type)),
            owner,
            value).Compile();
    }

    public async ValueTask LoadAsync(RequestContext request, IReadOnlyList<IReadOnlyList<object>> results, CancellationToken cancellationToken)
    {
        var owners = new Dictionary<object, List<object>>();
        foreach (var row in results.SelectMany(static r => r))
        {
            if (_foreignKey.Read(row) is not { } key)
            {
                continue;
            }

            if (!owners.TryGetValue(key, out var found))
            {
                owners.Add(key, found = []);
            }

            found.Add(_owner is null ? row : _owner.Read(row)!);
        }

        if (owners.Count == 0)
        {
            return;
        }

        var loaded = await _query.RunAsync(new QueryRun(request, [], [.. owners.Keys.Select(static k => new[] { k })]), cancellationToken);
        foreach (var (found, value) in owners.Values.Zip(loaded).Where(static p => p.Second.Count > 0))
        {
            found.ForEach(owner => _set(owner, value[0]));
        }
    }
}
