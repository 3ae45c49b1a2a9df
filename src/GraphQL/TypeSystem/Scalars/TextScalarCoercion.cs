using System.Diagnostics.CodeAnalysis;
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
