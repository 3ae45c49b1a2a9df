using System.Globalization;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

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
