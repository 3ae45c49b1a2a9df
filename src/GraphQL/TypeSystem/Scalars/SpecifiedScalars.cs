using System.Globalization;
using System.Numerics;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>The five scalars of the specification. <see href="https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars"/></summary>
internal static class SpecifiedScalars
{
    public static ScalarCoercion? Find(string name) => name switch
    {
        "Int" => IntCoercion.Instance,
        "Float" => FloatCoercion.Instance,
        "String" => StringCoercion.Instance,
        "Boolean" => BooleanCoercion.Instance,
        "ID" => IdCoercion.Instance,
        _ => null,
    };
}

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
        if (value.ValueKind is not JsonValueKind.Number || !value.TryGetDouble(out var number) || number != Math.Floor(number))
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
            || number != Math.Floor(number))
        {
            return null;
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new GraphQLException(
                $"Int cannot represent non 32-bit signed integer value: {ValuePrinter.Print(value)}", ErrorCodes.Internal);
    }
}

/// <summary>Double-precision numbers.</summary>
internal sealed class FloatCoercion : ScalarCoercion
{
    public static FloatCoercion Instance { get; } = new();

    public override Type RuntimeType => typeof(double);

    public override object ParseLiteral(ValueNode literal)
    {
        var text = literal is IntValueNode integer ? integer.Value : (literal as FloatValueNode)?.Value;
        return text is not null && double.TryParse(text, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new GraphQLException($"Float cannot represent non numeric value: {SyntaxPrinter.Print(literal)}");
    }

    public override object ParseValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new GraphQLException($"Float cannot represent non numeric value: {ValuePrinter.Print(value)}");

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue(Convert(value));

    public override void CheckResult(object value) => Convert(value);

    public override ValueNode ToLiteral(object value)
    {
        var text = Convert(value).ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? new FloatValueNode { Value = text } : new IntValueNode { Value = text };
    }

    private static double Convert(object value)
    {
        var number = value switch
        {
            double d => d,
            bool flag => flag ? 1 : 0,
            string { Length: > 0 } text when double.TryParse(text, CultureInfo.InvariantCulture, out var parsed) => parsed,
            IConvertible and not string and not char and not DateTime => System.Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => double.NaN,
        };
        return double.IsFinite(number)
            ? number
            : throw new GraphQLException($"Float cannot represent non numeric value: {ValuePrinter.Print(value)}", ErrorCodes.Internal);
    }
}

/// <summary>Text.</summary>
internal sealed class StringCoercion : ScalarCoercion
{
    public static StringCoercion Instance { get; } = new();

    public override Type RuntimeType => typeof(string);

    public override object ParseLiteral(ValueNode literal) => literal is StringValueNode node
        ? node.Value
        : throw new GraphQLException($"String cannot represent a non string value: {SyntaxPrinter.Print(literal)}");

    public override object ParseValue(JsonElement value) => value.ValueKind is JsonValueKind.String
        ? value.GetString()!
        : throw new GraphQLException($"String cannot represent a non string value: {ValuePrinter.Print(value)}");

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(Convert(value));

    public override void CheckResult(object value) => Convert(value);

    public override ValueNode ToLiteral(object value) => new StringValueNode { Value = Convert(value) };

    private static string Convert(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"String cannot represent value: {ValuePrinter.Print(value)}", ErrorCodes.Internal),
    };
}

/// <summary>True or false.</summary>
internal sealed class BooleanCoercion : ScalarCoercion
{
    public static BooleanCoercion Instance { get; } = new();

    public override Type RuntimeType => typeof(bool);

    public override object ParseLiteral(ValueNode literal) => literal is BooleanValueNode node
        ? node.Value
        : throw new GraphQLException($"Boolean cannot represent a non boolean value: {SyntaxPrinter.Print(literal)}");

    public override object ParseValue(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? value.GetBoolean()
        : throw new GraphQLException($"Boolean cannot represent a non boolean value: {ValuePrinter.Print(value)}");

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteBooleanValue(Convert(value));

    public override void CheckResult(object value) => Convert(value);

    public override ValueNode ToLiteral(object value) => new BooleanValueNode { Value = Convert(value) };

    private static bool Convert(object value) => value switch
    {
        bool flag => flag,
        int number => number != 0,
        long number => number != 0,
        double number when double.IsFinite(number) => number != 0,
        _ => throw new GraphQLException($"Boolean cannot represent a non boolean value: {ValuePrinter.Print(value)}", ErrorCodes.Internal),
    };
}

/// <summary>Identifiers: text; numbers are taken as text.</summary>
internal sealed class IdCoercion : ScalarCoercion
{
    public static IdCoercion Instance { get; } = new();

    public override Type RuntimeType => typeof(string);

    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new GraphQLException($"ID cannot represent a non-string and non-integer value: {SyntaxPrinter.Print(literal)}"),
    };

    public override object ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Number when value.GetDouble() is var number && number == Math.Floor(number) && Math.Abs(number) < 1e21 =>
            number.ToString("F0", CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"ID cannot represent value: {ValuePrinter.Print(value)}"),
    };

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(Convert(value));

    public override void CheckResult(object value) => Convert(value);

    public override ValueNode ToLiteral(object value)
    {
        var text = Convert(value);
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? new IntValueNode { Value = text }
            : new StringValueNode { Value = text };
    }

    private static string Convert(object value) => value switch
    {
        string text => text,
        int or long or short or byte => System.Convert.ToString(value, CultureInfo.InvariantCulture)!,
        Guid guid => guid.ToString(),
        _ => throw new GraphQLException($"ID cannot represent value: {ValuePrinter.Print(value)}", ErrorCodes.Internal),
    };
}
