using System.Text.Json;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.GraphQL.Validation;

namespace OpenEmulationData.Conformance;

/// <summary>Parses a document, prints it and validates it: <c>syntaxError</c>, or <c>print</c> and <c>errors</c>.</summary>
internal static class DocumentJob
{
    public static void Check(Schema schema, string text, Utf8JsonWriter writer)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(text, NoLimits.Parser);
        }
        catch (SyntaxException exception)
        {
            ErrorJson.WriteSyntaxError(writer, exception);
            return;
        }

        writer.WriteString("print", SyntaxPrinter.Print(document));
        ErrorJson.WriteErrors(writer, "errors", Validator.Validate(schema, document, NoLimits.Engine));
    }
}
