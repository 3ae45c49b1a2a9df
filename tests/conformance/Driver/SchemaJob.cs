using System.Text.Json;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Conformance;

/// <summary>Makes a schema from SDL: <c>syntaxError</c>, or else <c>errors</c>; and prints one: <c>sdl</c>.</summary>
internal static class SchemaJob
{
    /// <param name="sdl">The definitions.</param>
    /// <param name="writer">Where the faults go.</param>
    /// <param name="bind">Binds a builder of the schema to code, given the schema without code.</param>
    /// <param name="keep">Takes the schema if it has no faults.</param>
    public static void Build(string sdl, Utf8JsonWriter writer, Action<SchemaBuilder, Schema> bind, Action<Schema> keep)
    {
        try
        {
            var definitions = Parser.Parse(sdl, NoLimits.Parser);
            var builder = new SchemaBuilder().AddDocument(definitions);
            bind(builder, builder.Build());
            keep(builder.Build());
            ErrorJson.WriteErrors(writer, "errors", []);
        }
        catch (SyntaxException exception)
        {
            ErrorJson.WriteSyntaxError(writer, exception);
        }
        catch (SchemaException exception)
        {
            ErrorJson.WriteErrors(writer, "errors", exception.Errors);
        }
    }

    public static void Print(Schema schema, Utf8JsonWriter writer) =>
        writer.WriteString("sdl", SchemaPrinter.Print(schema, SchemaPrintOptions.Introspected));
}
