using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Puts slots in the place of what a query captured of the parent and of the arguments.</summary>
internal sealed class CaptureRewriter(
    MethodInfo method,
    object? sentinel,
    IReadOnlyList<object?> given,
    IReadOnlyList<CapturedArgument> arguments,
    SlotBuilder values,
    SlotBuilder parents) : ExpressionVisitor
{
    private readonly List<ParentPath> _parentPaths = [];

    public IReadOnlyList<ParentPath> ParentPaths => _parentPaths;

    protected override Expression VisitMember(MemberExpression node)
    {
        var chain = new Stack<MemberInfo>();
        Expression? root = node;
        while (root is MemberExpression member)
        {
            chain.Push(member.Member);
            root = member.Expression;
        }

        if (root is null)
        {
            return chain.Peek() is FieldInfo { IsInitOnly: true } constant && chain.Count == 1
                ? Expression.Constant(constant.GetValue(null), constant.FieldType)
                : node;
        }

        if (root is not ConstantExpression { Value: { } value })
        {
            return base.VisitMember(node);
        }

        FieldInfo? field = null;
        while (IsClosure(value) && chain.TryPop(out var captured))
        {
            field = (FieldInfo)captured;
            if (field.GetValue(value) is not { } inner)
            {
                return VisitArgument(node, field, null, chain);
            }

            value = inner;
        }

        if (ReferenceEquals(value, sentinel))
        {
            return VisitParent(node, chain);
        }

        return value is IQueryable queryable && chain.Count == 0 ? Visit(queryable.Expression)
            : given.Contains(value, ReferenceEqualityComparer.Instance) && field?.FieldType.IsValueType != true
                && !arguments.Any(a => a.Parameter.Name == field?.Name) ? node
            : field is null ? node
            : VisitArgument(node, field, value, chain);
    }

    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is { } value && (ReferenceEquals(value, sentinel) || IsClosure(value))
            ? throw Refuse(node, "read a member of the parent inside the query, not the parent itself")
            : node;

    private ParameterExpression VisitParent(MemberExpression node, Stack<MemberInfo> chain)
    {
        var members = chain.OfType<PropertyInfo>().Where(static p => !IsNullableValue(p)).ToList();
        if (members.Count == 0 || chain.Any(static m => m is not PropertyInfo))
        {
            throw Refuse(node, "read a property of the parent inside the query");
        }

        var path = new ParentPath(sentinel!.GetType(), members);
        var index = _parentPaths.FindIndex(p => p.Name == path.Name);
        if (index < 0)
        {
            index = _parentPaths.Count;
            _parentPaths.Add(path);
        }

        return parents.Get(index, node.Type);
    }

    private Expression VisitArgument(MemberExpression node, FieldInfo field, object? value, Stack<MemberInfo> chain)
    {
        var argument = arguments.FirstOrDefault(a => a.Parameter.Name == field.Name && a.Parameter.ParameterType == field.FieldType && Equals(a.Value, value))
            ?? throw Refuse(node, $"'{field.Name}' was worked out outside the query; write it inside");
        if (chain.TryPeek(out var member) && member.Name == nameof(Nullable<int>.HasValue))
        {
            return Expression.Constant(value is not null);
        }

        if (chain.Count > 1 || (member is not null && !IsNullableValue(member)))
        {
            throw Refuse(node, $"only the whole argument '{field.Name}' can be used");
        }

        if (value is null && !EntityConventions.IsNullable(node.Type))
        {
            // `argument.Value` beside `argument.HasValue`: never looked at.
            return Expression.Constant(RuntimeHelpers.GetUninitializedObject(node.Type), node.Type);
        }

        return value is null || SourceCapture.IsPartOfShape(field.FieldType)
            ? Expression.Constant(value, node.Type)
            : values.Get(argument.Slot, node.Type);
    }

    private static bool IsNullableValue(MemberInfo member) =>
        member.Name == nameof(Nullable<int>.Value) && Nullable.GetUnderlyingType(member.DeclaringType!) is not null;

    private static bool IsClosure(object value) => value.GetType().IsDefined(typeof(CompilerGeneratedAttribute));

    private InvalidOperationException Refuse(Expression node, string advice) => new(
        $"The query of {method.DeclaringType?.Name}.{method.Name} captures '{node}', which cannot change from parent to parent: {advice}.");
}
