using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// Coerces every default of a schema once. A default that does not fit its type is a fault of the schema, and so is one that
/// needs itself. <see href="https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()"/>
/// </summary>
internal sealed class DefaultValues
{
    private readonly HashSet<InputValueDefinition> _done = [];
    private readonly List<(string Coordinate, InputValueDefinition Definition)> _path = [];
    private readonly List<GraphQLError> _errors;

    private DefaultValues(List<GraphQLError> errors) => _errors = errors;

    public static void Coerce(Schema schema, List<GraphQLError> errors)
    {
        var defaults = new DefaultValues(errors);
        foreach (var (coordinate, definition) in InputValuePlaces.In(schema))
        {
            defaults.Coerce(coordinate, definition);
        }
    }

    /// <summary>Coerces a default after those that become part of it.</summary>
    private void Coerce(string coordinate, InputValueDefinition definition)
    {
        if (definition.DefaultValue is not { } literal || _done.Contains(definition))
        {
            return;
        }

        var start = _path.FindIndex(p => ReferenceEquals(p.Definition, definition));
        if (start >= 0)
        {
            ReportCycle(_path[start..]);
            return;
        }

        _path.Add((coordinate, definition));
        CoercePartsOf(definition.Type, literal);
        _path.RemoveAt(_path.Count - 1);
        _done.Add(definition);
        try
        {
            definition.CoercedDefaultValue = InputCoercion.CoerceLiteral(definition.Type, literal);
        }
        catch (GraphQLException exception)
        {
            _errors.Add(new GraphQLError($"{coordinate} has invalid default value: {exception.Message}"));
        }
    }

    private void CoercePartsOf(GraphQLType type, ValueNode literal)
    {
        switch (type.Nullable, literal)
        {
            case (ListType list, ListValueNode items):
                foreach (var item in items.Values)
                {
                    CoercePartsOf(list.OfType, item);
                }

                break;
            case (ListType list, _):
                CoercePartsOf(list.OfType, literal);
                break;
            case (InputObjectType input, ObjectValueNode node):
                foreach (var field in input.Fields.Values)
                {
                    if (node.Fields.FirstOrDefault(f => f.Name.Value == field.Name) is { } given)
                    {
                        CoercePartsOf(field.Type, given.Value);
                    }
                    else
                    {
                        Coerce($"{input.Name}.{field.Name}", field);
                    }
                }

                break;
        }
    }

    private void ReportCycle(List<(string Coordinate, InputValueDefinition Definition)> cycle)
    {
        var others = cycle.Skip(1).Select(static p => p.Coordinate).ToList();
        var via = others.Count == 0 ? string.Empty : $" via the default values of: {string.Join(", ", others)}";
        _errors.Add(new GraphQLError(
            $"Invalid circular reference. The default value of Input Object field {cycle[0].Coordinate} references itself{via}."));
    }
}
