namespace OpenEmulationData.GraphQL.Planning;

/// <summary>
/// When a field is asked for: any of the alternatives holds; an alternative holds when all its tests do. Made of <c>@skip</c> and
/// <c>@include</c> on the field's occurrences and the fragments around them; read at run time, never planned in.
/// </summary>
public sealed class Condition
{
    private readonly ConditionTest[][] _alternatives;

    private Condition(ConditionTest[][] alternatives) => _alternatives = alternatives;

    /// <summary>Whether it holds for these variables, by their index in the operation.</summary>
    public bool Holds(ReadOnlySpan<object?> variables)
    {
        foreach (var tests in _alternatives)
        {
            if (AllHold(tests, variables))
            {
                return true;
            }
        }

        return false;
    }

    internal static Condition? AnyOf(IReadOnlyList<FieldOccurrence> occurrences)
    {
        var alternatives = new ConditionTest[occurrences.Count][];
        for (var i = 0; i < alternatives.Length; i++)
        {
            alternatives[i] = occurrences[i].Tests;
            if (alternatives[i].Length == 0)
            {
                return null;
            }
        }

        return new Condition(alternatives);
    }

    internal static bool AllHold(ConditionTest[] tests, ReadOnlySpan<object?> variables)
    {
        foreach (var test in tests)
        {
            if (variables[test.VariableIndex] is not bool value || value != test.Expected)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A boolean variable, by its index in the operation, has the expected value.</summary>
internal readonly record struct ConditionTest(int VariableIndex, bool Expected);
