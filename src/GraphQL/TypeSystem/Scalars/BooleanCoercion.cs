using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

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
