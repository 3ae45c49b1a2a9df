using System.Globalization;
using System.Numerics;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>
/// A scalar whose values are JSON numbers of a certain range. An integral number may be written as <c>1.0</c> in JSON, not in a literal.
/// </summary>
/// <typeparam name="T">The CLR type of the values.</typeparam>
internal abstract class NumberScalarCoercion<T>(string scalarName) : ScalarCoercion
    where T : struct, INumber<T>
{
    private static readonly bool s_isInteger = typeof(T) != typeof(decimal);

    /// <inheritdoc/>
    public override Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode node => node.Value,
            FloatValueNode node when !s_isInteger => node.Value,
            _ => null,
        };
        return T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Fault(SyntaxPrinter.Print(literal));
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number
        && T.TryParse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault(ValuePrinter.Print(value));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue(decimal.CreateChecked(Convert(value)));

    /// <inheritdoc/>
    public override void CheckResult(object value) => Convert(value);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value)
    {
        var text = Convert(value).ToString(null, CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? new FloatValueNode { Value = text } : new IntValueNode { Value = text };
    }

    private T Convert(object value)
    {
        try
        {
            return value switch
            {
                T number => number,
                byte number => T.CreateChecked(number),
                short number => T.CreateChecked(number),
                int number => T.CreateChecked(number),
                long number => T.CreateChecked(number),
                _ => throw Fault(ValuePrinter.Print(value), ErrorCodes.Internal),
            };
        }
        catch (OverflowException)
        {
            throw Fault(ValuePrinter.Print(value), ErrorCodes.Internal);
        }
    }

    private GraphQLException Fault(string value, string? code = null) => new($"{scalarName} cannot represent value: {value}", code);
}

/// <summary>64-bit integers.</summary>
internal sealed class LongCoercion() : NumberScalarCoercion<long>("Long");

/// <summary>16-bit integers.</summary>
internal sealed class ShortCoercion() : NumberScalarCoercion<short>("Short");

/// <summary>Integers from 0 to 255.</summary>
internal sealed class ByteCoercion() : NumberScalarCoercion<byte>("Byte");

/// <summary>Decimal fractions, exact to 28 digits.</summary>
internal sealed class DecimalCoercion() : NumberScalarCoercion<decimal>("Decimal");
