using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>A scalar whose values are strings of a certain form.</summary>
/// <typeparam name="T">The CLR type of the values.</typeparam>
public abstract class TextScalarCoercion<T>(string scalarName) : ScalarCoercion
    where T : notnull
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal) => literal is StringValueNode node && TryParse(node.Value, out var value)
        ? value
        : throw new GraphQLException($"{scalarName} cannot represent value: {SyntaxPrinter.Print(literal)}");

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && TryParse(value.GetString()!, out var parsed)
            ? parsed
            : throw new GraphQLException($"{scalarName} cannot represent value: {ValuePrinter.Print(value)}");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(Format((T)value));

    /// <inheritdoc/>
    public override void CheckResult(object value)
    {
        if (value is not T)
        {
            throw new GraphQLException($"{scalarName} cannot represent value: {ValuePrinter.Print(value)}", ErrorCodes.Internal);
        }
    }

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new StringValueNode { Value = Format((T)value) };

    /// <summary>Reads the text of a value; false when it has not the form of the scalar.</summary>
    protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>Makes the text of a value.</summary>
    protected abstract string Format(T value);
}

/// <summary>Days: <c>2024-03-14</c>.</summary>
/// <param name="scalarName">The scalar's name in messages: <c>Date</c>, or <c>LocalDate</c> as HotChocolate names it.</param>
public sealed class DateCoercion(string scalarName = "Date") : TextScalarCoercion<DateOnly>(scalarName)
{
    private const string Form = "yyyy-MM-dd";

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Format(DateOnly value) => value.ToString(Form, CultureInfo.InvariantCulture);
}

/// <summary>
/// Points in time, in UTC: <c>2024-03-14T08:00:00Z</c>. Read with any offset; a CLR value that does not say its zone, as databases give them,
/// is in UTC.
/// </summary>
public sealed class DateTimeCoercion() : TextScalarCoercion<DateTime>("DateTime")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateTime value)
    {
        value = default;
        if (text.Length < 20 || text[10] is not ('T' or 't') || !(text[^1] is 'Z' or 'z' || text[^6] is '+' or '-')
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var offset))
        {
            return false;
        }

        value = offset.UtcDateTime;
        return true;
    }

    /// <inheritdoc/>
    protected override string Format(DateTime value) => (value.Kind is DateTimeKind.Local ? value.ToUniversalTime() : value)
        .ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
