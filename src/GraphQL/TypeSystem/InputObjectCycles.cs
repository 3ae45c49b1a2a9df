namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>An input object that needs itself through non-null fields could never be written down.</summary>
internal static class InputObjectCycles
{
    public static void Check(Schema schema, List<GraphQLError> errors)
    {
        var done = new HashSet<InputObjectType>();
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            Visit(type, [], done, errors);
        }
    }

    private static void Visit(
        InputObjectType type, List<(InputObjectType Type, string Field)> path, HashSet<InputObjectType> done, List<GraphQLError> errors)
    {
        if (!done.Add(type))
        {
            return;
        }

        foreach (var field in type.Fields.Values)
        {
            if (field.Type is not NonNullType { OfType: InputObjectType needed })
            {
                continue;
            }

            path.Add((type, field.Name));
            var start = path.FindIndex(p => ReferenceEquals(p.Type, needed));
            if (start >= 0)
            {
                errors.Add(new GraphQLError(
                    $"Cannot reference Input Object \"{needed}\" within itself through a series of non-null fields: \"{string.Join('.', path[start..].Select(static p => p.Field))}\"."));
            }
            else
            {
                Visit(needed, path, done, errors);
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
