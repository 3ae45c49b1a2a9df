using System.Globalization;
using System.Numerics;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>32-bit integers.</summary>
internal sealed class IntCoercion : ScalarCoercion
{
    public static IntCoercion Instance { get; } = new();

    public override Type RuntimeType => typeof(int);

    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode node)
        {
            throw new GraphQLException($"Int cannot represent non-integer value: {SyntaxPrinter.Print(literal)}");
        }

        return int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new GraphQLException($"Int cannot represent non 32-bit signed integer value: {node.Value}");
    }

    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Number || !value.TryGetDouble(out var number) || !double.IsInteger(number))
        {
            throw new GraphQLException($"Int cannot represent non-integer value: {ValuePrinter.Print(value)}");
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new GraphQLException($"Int cannot represent non 32-bit signed integer value: {ValuePrinter.Print(value)}");
    }

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue(Convert(value));

    public override void CheckResult(object value) => Convert(value);

    public override ValueNode ToLiteral(object value) =>
        new IntValueNode { Value = Convert(value).ToString(CultureInfo.InvariantCulture) };

    private static int Convert(object value) => value switch
    {
        int number => number,
        bool flag => flag ? 1 : 0,
        short or ushort or byte or sbyte => System.Convert.ToInt32(value, CultureInfo.InvariantCulture),
        long or uint or ulong or double or float or decimal or BigInteger or string when Number(value) is { } number => number,
        _ => throw new GraphQLException($"Int cannot represent non-integer value: {ValuePrinter.Print(value)}", ErrorCodes.Internal),
    };

    private static int? Number(object value)
    {
        if (!double.TryParse(System.Convert.ToString(value, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var number)
            || !double.IsInteger(number))
        {
            return null;
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new GraphQLException(
                $"Int cannot represent non 32-bit signed integer value: {ValuePrinter.Print(value)}", ErrorCodes.Internal);
    }
}
