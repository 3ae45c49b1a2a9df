using System.Linq.Expressions;
using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>One key of an order: a member, perhaps inside navigations, and a direction.</summary>
internal sealed class SortKey
{
    private readonly Func<object, object?> _read;

    public SortKey(Type entity, IReadOnlyList<PropertyInfo> path, bool descending)
    {
        Path = path;
        Descending = descending;
        var row = Expression.Parameter(entity, "row");
        var body = Access(row);
        Type = body.Type;
        Selector = Expression.Lambda(body, row);
        var any = Expression.Parameter(typeof(object), "any");
        _read = Expression.Lambda<Func<object, object?>>(
            Expression.Convert(Access(Expression.Convert(any, entity)), typeof(object)), any).Compile();
    }

    public IReadOnlyList<PropertyInfo> Path { get; }

    public bool Descending { get; }

    /// <summary>The type of the key, nullable when there may be none.</summary>
    public Type Type { get; }

    public bool IsNullable => EntityConventions.IsNullable(Type);

    public LambdaExpression Selector { get; }

    public object? Read(object row) => _read(row);

    /// <summary>Reads the key of a row; null when a navigation on the way leads nowhere.</summary>
    public Expression Access(Expression row) => Access(row, 0);

    private Expression Access(Expression owner, int index)
    {
        var member = Expression.Property(owner, Path[index]);
        if (index == Path.Count - 1)
        {
            return member;
        }

        var rest = Access(member, index + 1);
        if (!EntityConventions.IsOptional(Path[index]))
        {
            return rest;
        }

        var type = EntityConventions.IsNullable(rest.Type) ? rest.Type : typeof(Nullable<>).MakeGenericType(rest.Type);
        return Expression.Condition(
            Expression.Equal(member, Expression.Constant(null, member.Type)),
            Expression.Constant(null, type),
            rest.Type == type ? rest : Expression.Convert(rest, type));
    }
}
