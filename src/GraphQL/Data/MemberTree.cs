using System.Linq.Expressions;
using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>The members of an entity to read: columns, and navigations with members of their own. The key is always among them.</summary>
internal sealed class MemberTree
{
    private readonly OrderedDictionary<string, PropertyInfo> _columns = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, (PropertyInfo Navigation, MemberTree Members)> _navigations = new(StringComparer.Ordinal);

    public MemberTree(Type entity)
    {
        Entity = entity;
        Add(EntityConventions.GetKey(entity));
    }

    public Type Entity { get; }

    public void Add(PropertyInfo column) => _columns.TryAdd(column.Name, column);

    public MemberTree Navigate(PropertyInfo navigation)
    {
        if (!_navigations.TryGetValue(navigation.Name, out var found))
        {
            found = (navigation, new MemberTree(navigation.PropertyType));
            _navigations.Add(navigation.Name, found);
        }

        return found.Members;
    }

    public void Add(IEnumerable<PropertyInfo> path)
    {
        var tree = this;
        foreach (var property in path)
        {
            if (EntityConventions.IsNavigation(property))
            {
                tree = tree.Navigate(property);
            }
            else
            {
                tree.Add(property);
            }
        }
    }

    /// <summary>Adds what dotted CLR names say.</summary>
    public void Add(string path)
    {
        var type = Entity;
        var members = new List<PropertyInfo>();
        foreach (var name in path.Split('.'))
        {
            var property = type.GetProperty(name) ?? throw new InvalidOperationException($"{type} has no property {name}.");
            members.Add(property);
            type = property.PropertyType;
        }

        if (EntityConventions.IsColumn(members[^1]) || EntityConventions.IsNavigation(members[^1]))
        {
            Add(members);
        }
        else
        {
            AddAllColumns();
        }
    }

    public void AddAllColumns() => AddAll(EntityConventions.GetColumns(Entity));

    public void AddKeys() => AddAll(EntityConventions.GetForeignKeys(Entity));

    /// <summary>Takes navigations out, the deepest of them first, until no more joins are left than allowed. Their foreign keys stay.</summary>
    public IReadOnlyList<ExcessNavigation> TakeExcess(int maxJoins)
    {
        var taken = new List<ExcessNavigation>();
        var waiting = new Queue<(MemberTree Tree, PropertyInfo[] Path)>([(this, [])]);
        var joins = 0;
        while (waiting.TryDequeue(out var next))
        {
            foreach (var (navigation, members) in next.Tree._navigations.Values.ToArray())
            {
                if (joins < maxJoins || EntityConventions.FindForeignKey(navigation) is not { } foreignKey)
                {
                    joins++;
                    waiting.Enqueue((members, [.. next.Path, navigation]));
                    continue;
                }

                next.Tree._navigations.Remove(navigation.Name);
                next.Tree.Add(foreignKey);
                taken.Add(new ExcessNavigation(next.Path, foreignKey, navigation, members));
            }
        }

        return taken;
    }

    /// <summary>From an entity to a new one with only these members set.</summary>
    public LambdaExpression ToProjection()
    {
        var row = Expression.Parameter(Entity, "row");
        return Expression.Lambda(ToInitializer(row), row);
    }

    private void AddAll(IEnumerable<PropertyInfo> columns)
    {
        foreach (var column in columns)
        {
            Add(column);
        }
    }

    private MemberInitExpression ToInitializer(Expression row)
    {
        var bindings = _columns.Values.Select(c => Expression.Bind(c, Expression.Property(row, c))).ToList();
        foreach (var (navigation, members) in _navigations.Values)
        {
            var member = Expression.Property(row, navigation);
            Expression value = members.ToInitializer(member);
            bindings.Add(Expression.Bind(navigation, EntityConventions.IsOptional(navigation)
                ? Expression.Condition(
                    Expression.Equal(member, Expression.Constant(null, member.Type)), Expression.Constant(null, member.Type), value)
                : value));
        }

        return Expression.MemberInit(Expression.New(Entity), bindings);
    }
}
