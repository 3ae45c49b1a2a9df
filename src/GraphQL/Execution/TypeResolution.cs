using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>The objects of one type among the slots of a column.</summary>
/// <param name="Type">Their type.</param>
/// <param name="Objects">The objects, in the order of their slots.</param>
/// <param name="Slots">The slot of each object; null when they are the same.</param>
internal readonly record struct TypeGroup(ObjectType Type, object[] Objects, IReadOnlyList<int>? Slots);

/// <summary>Which slot holds an object of which type.</summary>
/// <param name="Groups">The objects by type.</param>
/// <param name="GroupOfSlot">The group of each slot; null when all are in the first.</param>
/// <param name="RowOfSlot">The row of each slot in its group, -1 where there is no object; null when rows and slots are the same.</param>
/// <param name="Errors">The slots whose type could not be told; null when there are none.</param>
internal readonly record struct TypeAssignment(
    TypeGroup[] Groups, int[]? GroupOfSlot, int[]? RowOfSlot, List<(int Slot, GraphQLError Error)>? Errors)
{
    public static TypeAssignment Single(ObjectType type, object?[] values)
    {
        if (!values.AsSpan().Contains(null))
        {
            return new TypeAssignment([new TypeGroup(type, values!, null)], null, null, null);
        }

        var rows = new int[values.Length];
        var objects = new List<object>();
        var slots = new List<int>();
        for (var slot = 0; slot < values.Length; slot++)
        {
            rows[slot] = values[slot] is null ? -1 : objects.Count;
            if (values[slot] is { } value)
            {
                objects.Add(value);
                slots.Add(slot);
            }
        }

        return new TypeAssignment([new TypeGroup(type, [.. objects], slots)], null, rows, null);
    }
}

/// <summary>Finds the object types of a whole batch of values of an interface or union.</summary>
internal sealed class TypeResolution(Schema schema)
{
    public TypeAssignment Resolve(NamedType type, FieldPlan field, object?[] values)
    {
        var present = new List<object>(values.Length);
        var slots = new List<int>(values.Length);
        for (var slot = 0; slot < values.Length; slot++)
        {
            if (values[slot] is { } value)
            {
                present.Add(value);
                slots.Add(slot);
            }
        }

        var resolver = type is InterfaceType @interface ? @interface.TypeResolver : ((UnionType)type).TypeResolver;
        var types = resolver is null ? null : resolver(present, schema);
        var possible = schema.GetPossibleTypes(type);
        var groups = new List<(ObjectType Type, List<object> Objects, List<int> Slots)>();
        var groupOfSlot = new int[values.Length];
        var rowOfSlot = new int[values.Length];
        Array.Fill(rowOfSlot, -1);
        var errors = new List<(int, GraphQLError)>();
        var known = new Dictionary<Type, NamedType?>();
        for (var i = 0; i < present.Count; i++)
        {
            var found = types is null ? FindByRuntimeType(possible, present[i], known) : types[i];
            var group = FindGroup(groups, found);
            if (group < 0)
            {
                if (found is not ObjectType objectType || !possible.Contains(objectType))
                {
                    errors.Add((slots[i], NotPossible(type, found, present[i], field)));
                    continue;
                }

                group = groups.Count;
                groups.Add((objectType, [], []));
            }

            groupOfSlot[slots[i]] = group;
            rowOfSlot[slots[i]] = groups[group].Objects.Count;
            groups[group].Objects.Add(present[i]);
            groups[group].Slots.Add(slots[i]);
        }

        return new TypeAssignment(
            [.. groups.Select(static g => new TypeGroup(g.Type, [.. g.Objects], g.Slots))], groupOfSlot, rowOfSlot, errors);
    }

    /// <summary>The type that stands for the class of a value; a map says itself what it is.</summary>
    /// <param name="possible">The types that it may be.</param>
    /// <param name="value">The value.</param>
    /// <param name="known">What was found for other values of the batch.</param>
    private NamedType? FindByRuntimeType(IReadOnlyList<ObjectType> possible, object value, Dictionary<Type, NamedType?> known)
    {
        var runtimeType = value.GetType();
        if (known.TryGetValue(runtimeType, out var found))
        {
            return found;
        }

        return value is IReadOnlyDictionary<string, object?> map
            ? NameIn(map) is { } name ? schema.FindType(name) : null
            : known[runtimeType] = possible.FirstOrDefault(t => t.RuntimeType?.IsInstanceOfType(value) is true);
    }

    private static int FindGroup(List<(ObjectType Type, List<object> Objects, List<int> Slots)> groups, NamedType? type)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (ReferenceEquals(groups[i].Type, type))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? NameIn(IReadOnlyDictionary<string, object?> map) => map.GetValueOrDefault(MetaFields.TypeNameField) as string;

    private static GraphQLError NotPossible(NamedType type, NamedType? found, object value, FieldPlan field)
    {
        var message = found switch
        {
            ObjectType => $"Runtime Object type \"{found}\" is not a possible type for \"{type}\".",
            NamedType => $"Abstract type \"{type}\" was resolved to a non-object type \"{found}\".",
            null when value is IReadOnlyDictionary<string, object?> map && NameIn(map) is { } name =>
                $"Abstract type \"{type}\" was resolved to a type \"{name}\" that does not exist inside the schema.",
            null => $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field.Definition}\".",
        };
        return new GraphQLError(message, ErrorCodes.Internal);
    }
}
