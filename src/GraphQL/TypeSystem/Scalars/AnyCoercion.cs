using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>A scalar that nobody said anything about: any JSON goes in and out as it is.</summary>
internal sealed class AnyCoercion : ScalarCoercion
{
    public static AnyCoercion Instance { get; } = new();

    public override Type RuntimeType => typeof(object);

    public override object ParseLiteral(ValueNode literal) => Untyped(literal)!;

    public override object ParseValue(JsonElement value) => value.Clone();

    public override void Write(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, value);

    /// <summary>Tries to write what JSON may lack, such as NaN or a delegate, also deep inside: an answer half written cannot be mended.</summary>
    public override void CheckResult(object value)
    {
        if (value is string or bool or int or long or JsonElement)
        {
            return;
        }

        try
        {
            JsonSerializer.Serialize(Stream.Null, value);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or JsonException)
        {
            throw new GraphQLException($"Cannot represent value: {ValuePrinter.Print(value)}", ErrorCodes.Internal);
        }
    }

    public override ValueNode ToLiteral(object value) => Parser.ParseConstantValue(ValuePrinter.Print(value));

    // The parser bounds the recursion.
    private static object? Untyped(ValueNode literal) => literal switch
    {
        NullValueNode => null,
        IntValueNode node => long.TryParse(node.Value, out var number) ? number : double.Parse(node.Value, System.Globalization.CultureInfo.InvariantCulture),
        FloatValueNode node => double.Parse(node.Value, System.Globalization.CultureInfo.InvariantCulture),
        StringValueNode node => node.Value,
        BooleanValueNode node => node.Value,
        EnumValueNode node => node.Value,
        ListValueNode node => node.Values.Select(Untyped).ToList(),
        ObjectValueNode node => node.Fields
            .DistinctBy(static f => f.Name.Value)
            .ToDictionary(static f => f.Name.Value, static f => Untyped(f.Value)),
        _ => throw new GraphQLException("A variable cannot stand inside a value of this scalar."),
    };
}
