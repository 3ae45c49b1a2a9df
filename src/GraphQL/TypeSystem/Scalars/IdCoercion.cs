using System.Globalization;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

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
        JsonValueKind.Number when value.GetDouble() is var number && double.IsInteger(number) => NumberText.Of(number),
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
        double number when double.IsInteger(number) => NumberText.Of(number),
        Guid guid => guid.ToString(),
        _ => throw new GraphQLException($"ID cannot represent value: {ValuePrinter.Print(value)}", ErrorCodes.Internal),
    };
}
