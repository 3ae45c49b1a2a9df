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
    public static object ParseLiteral(EnumType type, ValueNode literal) => literal is EnumValueNode node
        ? Find(type, node.Value)
        : throw Fault($"Enum \"{type}\" cannot represent non-enum value: {SyntaxPrinter.Print(literal)}.", SyntaxPrinter.Print(literal), type);

    public static object ParseValue(EnumType type, JsonElement value) => value.ValueKind is JsonValueKind.String
        ? Find(type, value.GetString()!)
        : throw Fault($"Enum \"{type}\" cannot represent non-string value: {ValuePrinter.Print(value)}.", ValuePrinter.Print(value), type);

    private static object Find(EnumType type, string name) => type.Values.TryGetValue(name, out var value)
        ? value.RuntimeValue
        : throw Fault($"Value \"{name}\" does not exist in \"{type}\" enum.", name, type);

    private static GraphQLException Fault(string message, string given, EnumType type) =>
        new($"{message}{Suggestions.DidYouMean(given, type.Values.Keys, "the enum value ")}");
}
