using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>The fields to answer for one object type, in the order of the answer.</summary>
public sealed class SelectionPlan
{
    private readonly bool _isOrderVariable;

    internal SelectionPlan(ObjectType type, FieldPlan[] fields)
    {
        Type = type;
        Fields = ImmutableCollectionsMarshal.AsImmutableArray(fields);
        _isOrderVariable = fields.Any(static f => f.IsPlaceVariable);
    }

    /// <summary>The object type.</summary>
    public ObjectType Type { get; }

    /// <summary>The fields, skipped ones included: see <see cref="FieldPlan.Condition"/>.</summary>
    public ImmutableArray<FieldPlan> Fields { get; }

    /// <summary>
    /// The indexes of the fields in the order of the answer, or null when that is the order of the plan: always, unless a field is asked
    /// for first under a condition and then again.
    /// </summary>
    internal int[]? OrderFor(ReadOnlySpan<object?> variables)
    {
        if (!_isOrderVariable)
        {
            return null;
        }

        var places = new int[Fields.Length];
        var order = new int[Fields.Length];
        for (var i = 0; i < order.Length; i++)
        {
            places[i] = Fields[i].PlaceFor(variables);
            order[i] = i;
        }

        Array.Sort(places, order);
        return order;
    }

    /// <summary>Finds the first field of this name in the schema (not: response name), or null.</summary>
    public FieldPlan? FindByFieldName(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Definition.Name == name)
            {
                return field;
            }
        }

        return null;
    }
}

/// <summary>One place in the document that asks for a field.</summary>
/// <param name="Node">The place.</param>
/// <param name="Tests">The tests that must hold for it.</param>
/// <param name="Position">How many occurrences of any field come before it in the selection.</param>
internal readonly record struct FieldOccurrence(FieldNode Node, ConditionTest[] Tests, int Position);
