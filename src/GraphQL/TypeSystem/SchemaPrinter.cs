using System.Diagnostics;
using OpenEmulationData.GraphQL.TypeSystem.Printing;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// Writes a schema as SDL in the layout of graphql-js's <c>printSchema</c>. What the specification defines is left out, except for
/// <c>@specifiedBy</c> in a schema ordered by kind that applies it, where HotChocolate prints it too.
/// </summary>
public static class SchemaPrinter
{
    /// <summary>Writes a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="options">The order, and which directives are written; <see cref="SchemaPrintOptions.Default"/> if not given.</param>
    /// <returns>The text, without a line end behind it.</returns>
    public static string Print(Schema schema, SchemaPrintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        options ??= SchemaPrintOptions.Default;
        var writer = new SchemaWriter(options.AppliedDirectives);
        switch (options.Order)
        {
            case SchemaOrder.ByKind:
                PrintByKind(schema, writer);
                break;
            case SchemaOrder.AsIntrospected:
                PrintAsIntrospected(schema, writer);
                break;
            default:
                throw new UnreachableException();
        }

        return writer.ToString();
    }

    private static void PrintByKind(Schema schema, SchemaWriter writer)
    {
        writer.WriteSchema(schema);
        var types = schema.Types
            .Where(static t => !t.IsSpecified)
            .OrderBy(static t => t.Name, StringComparer.Ordinal)
            .ToLookup(static t => t.Kind);
        TypeKind[] order = [TypeKind.Interface, TypeKind.Object, TypeKind.Union, TypeKind.InputObject, TypeKind.Enum];
        foreach (var type in order.SelectMany(kind => types[kind]))
        {
            writer.WriteType(type);
        }

        var isSpecifiedByUsed = types[TypeKind.Scalar].Any(static t => ((ScalarType)t).SpecifiedBy is not null);
        foreach (var directive in schema.Directives
            .Where(d => !d.IsSpecified || (d.Name == "specifiedBy" && isSpecifiedByUsed))
            .OrderBy(static d => d.Name, StringComparer.Ordinal))
        {
            writer.WriteDirective(directive);
        }

        foreach (var type in types[TypeKind.Scalar])
        {
            writer.WriteType(type);
        }
    }

    private static void PrintAsIntrospected(Schema schema, SchemaWriter writer)
    {
        var isUsual = schema is { Description: null, QueryType.Name: "Query" }
            && schema.MutationType?.Name is null or "Mutation"
            && schema.SubscriptionType?.Name is null or "Subscription";
        if (!isUsual || (writer.HasAppliedDirectives && schema.AppliedDirectives.Count > 0))
        {
            writer.WriteSchema(schema);
        }

        foreach (var directive in schema.Directives.Where(static d => !d.IsSpecified))
        {
            writer.WriteDirective(directive);
        }

        foreach (var type in schema.Types.Where(static t => !t.IsSpecified))
        {
            writer.WriteType(type);
        }
    }
}
