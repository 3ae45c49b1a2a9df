namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>Everything in a schema that takes input: fields of input objects, and arguments of fields and directives.</summary>
internal static class InputValuePlaces
{
    /// <summary>The definitions with their schema coordinates.</summary>
    public static IEnumerable<(string Coordinate, InputValueDefinition Definition)> In(Schema schema) =>
    [
        .. schema.Types.OfType<InputObjectType>().SelectMany(static t => t.Fields.Values.Select(f => ($"{t.Name}.{f.Name}", f))),
        .. schema.Types.OfType<FieldsType>()
            .SelectMany(static t => t.Fields.Values)
            .SelectMany(static f => f.Arguments.Select(a => ($"{f}({a.Name}:)", a))),
        .. schema.Directives.SelectMany(static d => d.Arguments.Select(a => ($"@{d.Name}({a.Name}:)", a))),
    ];
}
