using System.Text;
using System.Text.Json;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Scalars;

namespace OpenEmulationData.GraphQL.TypeSystem.Tests;

public sealed class ScalarCoercionTests
{
    [Theory]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "-2147483649", "Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData("Float", "\"1\"", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", "A", "String cannot represent a non string value: A")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "1.5", "ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("Long", "9223372036854775808", "Long cannot represent value: 9223372036854775808")]
    [InlineData("Long", "1.0", "Long cannot represent value: 1.0")]
    [InlineData("Short", "32768", "Short cannot represent value: 32768")]
    [InlineData("Byte", "-1", "Byte cannot represent value: -1")]
    [InlineData("Decimal", "\"1\"", "Decimal cannot represent value: \"1\"")]
    [InlineData("Date", "\"2024-02-30\"", "Date cannot represent value: \"2024-02-30\"")]
    [InlineData("LocalDate", "20240229", "LocalDate cannot represent value: 20240229")]
    [InlineData("DateTime", "\"2024-03-14T08:00:00\"", "DateTime cannot represent value: \"2024-03-14T08:00:00\"")]
    [InlineData("UUID", "\"1\"", "UUID cannot represent value: \"1\"")]
    [InlineData("URL", "\"/a\"", "URL cannot represent value: \"/a\"")]
    public void Literal_Should_BeRefused_When_TheScalarHasNoSuchValue(string scalar, string literal, string message) => Assert.Equal(
        message,
        Assert.Throws<GraphQLException>(() => Find(scalar).ParseLiteral(Parser.ParseConstantValue(literal))).Message);

    [Theory]
    [InlineData("Int", "-7", "-7")]
    [InlineData("Float", "1e3", "1000")]
    [InlineData("String", "\"đ\"", "\"đ\"")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("ID", "7", "\"7\"")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Short", "-32768", "-32768")]
    [InlineData("Byte", "255", "255")]
    [InlineData("Decimal", "0.1000000000000000000000000001", "0.1000000000000000000000000001")]
    [InlineData("Date", "\"2024-02-29\"", "\"2024-02-29\"")]
    [InlineData("DateTime", "\"2024-03-14T08:00:00.5+07:00\"", "\"2024-03-14T01:00:00.5Z\"")]
    [InlineData("UUID", "\"123E4567-e89b-12d3-a456-426614174000\"", "\"123e4567-e89b-12d3-a456-426614174000\"")]
    [InlineData("URL", "\"https://example.org/a?b=c\"", "\"https://example.org/a?b=c\"")]
    public void Value_Should_BeWrittenAsItWasRead(string scalar, string literal, string expected)
    {
        var coercion = Find(scalar);
        var fromLiteral = coercion.ParseLiteral(Parser.ParseConstantValue(literal));
        using var json = JsonDocument.Parse(literal);
        Assert.Equal(fromLiteral, coercion.ParseValue(json.RootElement));
        Assert.IsType(coercion.RuntimeType, fromLiteral, exactMatch: false);
        Assert.Equal(expected, Write(coercion, fromLiteral));
        Assert.Equal(fromLiteral, coercion.ParseLiteral(coercion.ToLiteral(fromLiteral)));
    }

    [Theory]
    [InlineData("Int", true, "1")]
    [InlineData("Int", 5L, "5")]
    [InlineData("Int", "5", "5")]
    [InlineData("Float", "1.5", "1.5")]
    [InlineData("String", 1.5, "\"1.5\"")]
    [InlineData("String", true, "\"true\"")]
    [InlineData("Boolean", 0, "false")]
    [InlineData("ID", 5, "\"5\"")]
    [InlineData("Long", 5, "5")]
    public void Result_Should_BeWritten_When_ItCanStandForAValue(string scalar, object value, string expected) =>
        Assert.Equal(expected, Write(Find(scalar), value));

    [Theory]
    [InlineData("Int", 1.5, "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", 3000000000L, "Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("Int", "", "Int cannot represent non-integer value: \"\"")]
    [InlineData("Float", "x", "Float cannot represent non numeric value: \"x\"")]
    [InlineData("Float", double.NaN, "Float cannot represent non numeric value: NaN")]
    [InlineData("Boolean", "true", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("ID", 1.5, "ID cannot represent value: 1.5")]
    [InlineData("Byte", 256, "Byte cannot represent value: 256")]
    [InlineData("Date", "2024-02-29", "Date cannot represent value: \"2024-02-29\"")]
    public void Result_Should_BeRefused_When_ItStandsForNoValue(string scalar, object value, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => Find(scalar).CheckResult(value)).Message);

    [Fact]
    public void DateTime_Should_BeTakenAsUtc_When_TheValueDoesNotSayItsZone() =>
        Assert.Equal("\"2024-03-14T08:00:00Z\"", Write(new DateTimeCoercion(), new DateTime(2024, 3, 14, 8, 0, 0, DateTimeKind.Unspecified)));

    private static ScalarCoercion Find(string name) => name switch
    {
        "Long" => new LongCoercion(),
        "Short" => new ShortCoercion(),
        "Byte" => new ByteCoercion(),
        "Decimal" => new DecimalCoercion(),
        "Date" => new DateCoercion(),
        "LocalDate" => new DateCoercion("LocalDate"),
        "DateTime" => new DateTimeCoercion(),
        "UUID" => new UuidCoercion(),
        "URL" => new UrlCoercion(),
        _ => SpecifiedScalars.Find(name)!,
    };

    private static string Write(ScalarCoercion coercion, object value)
    {
        coercion.CheckResult(value);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(
            stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            coercion.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
