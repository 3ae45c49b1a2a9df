using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// A coerced input object: only the fields that were given or have a default, in the order of the definition.
/// Values are scalars' CLR values, enums' runtime values, <see cref="InputObjectValue"/>, or <c>object?[]</c> for lists.
/// </summary>
public sealed class InputObjectValue(InputObjectType type, ImmutableArray<KeyValuePair<InputValueDefinition, object?>> fields)
{
    /// <summary>The type of the object.</summary>
    public InputObjectType Type { get; } = type;

    /// <summary>The fields and their values.</summary>
    public ImmutableArray<KeyValuePair<InputValueDefinition, object?>> Fields { get; } = fields;

    /// <summary>Whether the field was given or has a default.</summary>
    public bool TryGet(string name, out object? value)
    {
        foreach (var (definition, fieldValue) in Fields)
        {
            if (definition.Name == name)
            {
                value = fieldValue;
                return true;
            }
        }

        value = null;
        return false;
    }
}

/// <summary>The coerced arguments of a field: only those that were given or have a default.</summary>
public sealed class ArgumentValues(IReadOnlyList<InputValueDefinition> definitions, object?[] values)
{
    /// <summary>Marks an argument that was neither given nor has a default.</summary>
    internal static readonly object NotGiven = new();

    /// <summary>No arguments.</summary>
    public static ArgumentValues Empty { get; } = new([], []);

    /// <summary>Whether the argument was given or has a default; its value may be null.</summary>
    public bool TryGet(string name, out object? value)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (definitions[i].Name == name && !ReferenceEquals(values[i], NotGiven))
            {
                value = values[i];
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The value of the argument at a position in the definition; null also when it was not given.</summary>
    internal object? GetAt(int index) => index < values.Length && !ReferenceEquals(values[index], NotGiven) ? values[index] : null;

    /// <summary>The value of an argument, or the type's default when it was not given or is null.</summary>
    [return: MaybeNull]
    public T Get<T>(string name) => TryGet(name, out var value) && value is T typed ? typed : default;
}
