using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.GraphQL.TypeSystem.Scalars;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Which scalar the values of a CLR type have.</summary>
/// <param name="RuntimeType">The CLR type.</param>
/// <param name="Name">The name of the scalar.</param>
/// <param name="Coercion">How values are read and written.</param>
/// <param name="Description">The description in the schema; null for the scalars of the specification.</param>
/// <param name="SpecifiedBy">Where the format is specified, or null.</param>
public sealed record ScalarBinding(Type RuntimeType, string Name, ScalarCoercion Coercion, string? Description = null, string? SpecifiedBy = null)
{
    /// <summary>The scalars that need no registration, by HotChocolate's names. A binding that is registered goes before them.</summary>
    internal static IReadOnlyList<ScalarBinding> Defaults { get; } =
    [
        new(typeof(string), "String", StringCoercion.Instance),
        new(typeof(bool), "Boolean", BooleanCoercion.Instance),
        new(typeof(int), "Int", IntCoercion.Instance),
        new(typeof(double), "Float", FloatCoercion.Instance),
        new(typeof(long), "Long", new LongCoercion(), "A whole number of 64 bits."),
        new(typeof(short), "Short", new ShortCoercion(), "A whole number of 16 bits."),
        new(typeof(byte), "Byte", new ByteCoercion(), "A whole number from 0 to 255."),
        new(typeof(decimal), "Decimal", new DecimalCoercion(), "A decimal fraction, exact to 28 digits."),
        new(typeof(Guid), "UUID", new UuidCoercion(), "An identifier of 128 bits.", "https://tools.ietf.org/html/rfc4122"),
        new(typeof(Uri), "URL", new UrlCoercion(), "An address on the web.", "https://tools.ietf.org/html/rfc3986"),
        new(typeof(DateTime), "DateTime", new DateTimeCoercion(), "A point in time, in UTC: `2024-03-14T08:00:00Z`.", "https://www.graphql-scalars.com/date-time"),
        new(typeof(DateOnly), "LocalDate", new DateCoercion("LocalDate"), "A day: `2024-03-14`."),
    ];
}
