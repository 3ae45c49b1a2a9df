using System.Globalization;
using System.Text.Json;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Conformance;

/// <summary>A custom scalar that can fail on every way in and out: even integers.</summary>
internal sealed class EvenCoercion : ScalarCoercion
{
    public override Type RuntimeType => typeof(int);

    public override object ParseLiteral(ValueNode literal) =>
        literal is IntValueNode node && int.TryParse(node.Value, CultureInfo.InvariantCulture, out var number) && int.IsEvenInteger(number)
            ? number
            : throw Fault(SyntaxPrinter.Print(literal));

    public override object ParseValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) && int.IsEvenInteger(number)
            ? number
            : throw Fault(ValuePrinter.Print(value));

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((int)value);

    public override void CheckResult(object value)
    {
        if (value is not int number || !int.IsEvenInteger(number))
        {
            throw Fault(ValuePrinter.Print(value));
        }
    }

    public override ValueNode ToLiteral(object value) =>
        new IntValueNode { Value = ((int)value).ToString(CultureInfo.InvariantCulture) };

    private static GraphQLException Fault(string found) => new($"Even cannot represent value: {found}");
}
