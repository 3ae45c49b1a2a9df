using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Data.InMemory;

/// <summary>Puts values in the slots, and makes text compare and order by code points as databases do.</summary>
internal sealed class InMemoryRewriter(Dictionary<ParameterExpression, UnaryExpression> slots) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => slots.TryGetValue(node, out var value) ? value : node;

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(string) && node.Method.Name == nameof(string.Compare) && node.Arguments.Count == 2)
        {
            return Expression.Call(typeof(TextOrder), nameof(TextOrder.CompareText), null, Visit(node.Arguments[0]), Visit(node.Arguments[1]));
        }

        if (node.Method.DeclaringType == typeof(Queryable)
            && node.Arguments is [var source, UnaryExpression { Operand: LambdaExpression { ReturnType: var keyType } } selector]
            && keyType == typeof(string)
            && (node.Method.Name.StartsWith("OrderBy", StringComparison.Ordinal) || node.Method.Name.StartsWith("ThenBy", StringComparison.Ordinal)))
        {
            return Expression.Call(
                typeof(Queryable),
                node.Method.Name,
                node.Method.GetGenericArguments(),
                Visit(source),
                Visit(selector),
                Expression.Constant(TextOrder.Instance, typeof(IComparer<string>)));
        }

        return base.VisitMethodCall(node);
    }
}
