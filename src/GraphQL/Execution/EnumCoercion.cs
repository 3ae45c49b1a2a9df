using System.Text.Json;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.GraphQL.Validation;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// Reads values of enums: names become runtime values.
/// <see href="https://spec.graphql.org/September2025/#sec-Enums.Input-Coercion"/>
/// </summary>
internal static class EnumCoercion
{
    public static object ParseLiteral(EnumType type, ValueNode literal, bool suggest = true) => literal is EnumValueNode node
        ? Find(type, node.Value, suggest)
        : throw Fault(
            $"Enum \"{type}\" cannot represent non-enum value: {SyntaxPrinter.Print(literal)}.", SyntaxPrinter.Print(literal), type, suggest);

    public static object ParseValue(EnumType type, JsonElement value, bool suggest) => value.ValueKind is JsonValueKind.String
        ? Find(type, value.GetString()!, suggest)
        : throw Fault($"Enum \"{type}\" cannot represent non-string value: {ValuePrinter.Print(value)}.", ValuePrinter.Print(value), type, suggest);

    private static object Find(EnumType type, string name, bool suggest) => type.Values.TryGetValue(name, out var value)
        ? value.RuntimeValue
        : throw Fault($"Value \"{name}\" does not exist in \"{type}\" enum.", name, type, suggest);

    private static GraphQLException Fault(string message, string given, EnumType type, bool suggest) =>
        new(suggest ? $"{message}{Suggestions.DidYouMean(given, type.Values.Keys, "the enum value ")}" : message);
}
