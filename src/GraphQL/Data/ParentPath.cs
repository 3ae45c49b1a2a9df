using System.Linq.Expressions;
using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>A member of the parent, perhaps inside navigations, that a query reads.</summary>
internal sealed class ParentPath
{
    private readonly Func<object, object?> _read;

    public ParentPath(Type parent, IReadOnlyList<PropertyInfo> members)
    {
        Members = members;
        var any = Expression.Parameter(typeof(object), "parent");
        var end = Expression.Label(typeof(object));
        Expression value = Expression.Convert(any, parent);
        var steps = new List<Expression>();
        var variables = new List<ParameterExpression>();
        foreach (var member in members)
        {
            var variable = Expression.Variable(member.PropertyType, member.Name);
            steps.Add(Expression.Assign(variable, Expression.Property(value, member)));
            if (EntityConventions.IsNullable(member.PropertyType))
            {
                steps.Add(Expression.IfThen(
                    Expression.Equal(variable, Expression.Constant(null, member.PropertyType)),
                    Expression.Return(end, Expression.Constant(null))));
            }

            variables.Add(variable);
            value = variable;
        }

        steps.Add(Expression.Label(end, Expression.Convert(value, typeof(object))));
        _read = Expression.Lambda<Func<object, object?>>(Expression.Block(variables, steps), any).Compile();
    }

    public IReadOnlyList<PropertyInfo> Members { get; }

    /// <summary>The members, dotted.</summary>
    public string Name => string.Join('.', Members.Select(static m => m.Name));

    /// <summary>Reads it; null when it, or a navigation on the way, has no value.</summary>
    public object? Read(object parent) => _read(parent);
}
