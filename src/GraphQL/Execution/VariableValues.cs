using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>The coerced variables of a request, by their position in the operation.</summary>
public sealed class VariableValues
{
    private readonly string[] _names;
    private readonly object?[] _values;
    private List<(ArgumentSlot Slot, ArgumentValues Arguments)>? _arguments;

    internal VariableValues(string[] names, object?[] values)
    {
        _names = names;
        _values = values;
    }

    /// <summary>No variables.</summary>
    public static VariableValues Empty { get; } = new([], []);

    /// <summary>The values by position; one that was neither given nor has a default is a marker that equals nothing else.</summary>
    public ReadOnlySpan<object?> Values => _values;

    /// <summary>The arguments that were coerced with these variables before: pricing and execution ask for the same.</summary>
    internal ArgumentValues? FindArguments(ArgumentSlot slot)
    {
        // An operation has few fields with variables; a list beats a dictionary.
        for (var i = 0; i < (_arguments?.Count ?? 0); i++)
        {
            if (ReferenceEquals(_arguments![i].Slot, slot))
            {
                return _arguments[i].Arguments;
            }
        }

        return null;
    }

    /// <summary>Keeps coerced arguments for as long as the request lives. One request runs on one thread at a time.</summary>
    internal ArgumentValues KeepArguments(ArgumentSlot slot, ArgumentValues arguments)
    {
        (_arguments ??= []).Add((slot, arguments));
        return arguments;
    }

    /// <summary>Finds a variable by name without the dollar sign; false when it was neither given nor has a default.</summary>
    public bool TryGet(string name, out object? value)
    {
        var index = Array.IndexOf(_names, name);
        if (index >= 0 && !ReferenceEquals(_values[index], ArgumentValues.NotGiven))
        {
            value = _values[index];
            return true;
        }

        value = null;
        return false;
    }
}
