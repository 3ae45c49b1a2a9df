using System.Globalization;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

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
        IFormattable formattable and not double.NaN and not double.PositiveInfinity and not double.NegativeInfinity => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"String cannot represent value: {ValuePrinter.Print(value)}", ErrorCodes.Internal),
    };
}
