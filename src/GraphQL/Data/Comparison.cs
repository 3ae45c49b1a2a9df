using System.Linq.Expressions;
using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Comparisons that every LINQ provider understands, whatever the type.</summary>
internal static class Comparison
{
    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public static Expression Make(ExpressionType comparison, Expression left, Expression right)
    {
        var type = Nullable.GetUnderlyingType(left.Type) ?? left.Type;
        if (type == typeof(string))
        {
            return Expression.MakeBinary(comparison, Expression.Call(CompareText, left, right), Expression.Constant(0));
        }

        if (type.IsEnum || type == typeof(bool))
        {
            var number = type.IsEnum ? Enum.GetUnderlyingType(type) : typeof(int);
            var target = left.Type == type ? number : typeof(Nullable<>).MakeGenericType(number);
            return type.IsEnum
                ? Expression.MakeBinary(comparison, Expression.Convert(left, target), Expression.Convert(right, target))
                : Expression.MakeBinary(comparison, ToNumber(left), ToNumber(right));
        }

        return type.IsPrimitive || type.GetMethod("op_GreaterThan", [type, type]) is not null
            ? Expression.MakeBinary(comparison, left, right)
            : Expression.MakeBinary(comparison, Expression.Call(left, type.GetMethod("CompareTo", [type])!, right), Expression.Constant(0));
    }

    private static ConditionalExpression ToNumber(Expression flag) =>
        Expression.Condition(Expression.Equal(flag, Expression.Constant(true, flag.Type)), Expression.Constant(1), Expression.Constant(0));
}
