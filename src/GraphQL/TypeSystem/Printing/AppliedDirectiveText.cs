using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Printing;

/// <summary>The directives behind a definition, each with a space before it.</summary>
/// <param name="all">Whether all that were applied are written as they stand, or only what introspection shows.</param>
internal sealed class AppliedDirectiveText(bool all)
{
    private const string DefaultReason = "No longer supported";

    public string Of(Schema schema) => all ? Join(schema.AppliedDirectives) : string.Empty;

    public string Of(NamedType type) => all ? Join(type.AppliedDirectives) : type switch
    {
        ScalarType { SpecifiedBy: { } url } => $" @specifiedBy(url: {Quote(url)})",
        InputObjectType { IsOneOf: true } => " @oneOf",
        _ => string.Empty,
    };

    public string Of(FieldDefinition field) => OfMember(field, field.DeprecationReason);

    public string Of(EnumValueDefinition value) => OfMember(value, value.DeprecationReason);

    public string Of(InputValueDefinition value) => OfMember(value, value.DeprecationReason);

    private string OfMember(IDescribed member, string? deprecationReason) => all ? Join(member.AppliedDirectives) : deprecationReason switch
    {
        null => string.Empty,
        DefaultReason => " @deprecated",
        _ => $" @deprecated(reason: {Quote(deprecationReason)})",
    };

    private static string Join(IReadOnlyList<DirectiveNode> directives) =>
        string.Concat(directives.Select(static d => $" {SyntaxPrinter.Print(d)}"));

    private static string Quote(string text) => SyntaxPrinter.Print(new StringValueNode { Value = text });
}
