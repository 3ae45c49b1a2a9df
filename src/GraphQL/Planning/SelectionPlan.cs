using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>The fields to answer for one object type, in the order of the answer.</summary>
public sealed class SelectionPlan
{
    internal SelectionPlan(ObjectType type, FieldPlan[] fields)
    {
        Type = type;
        Fields = fields;
    }

    /// <summary>The object type.</summary>
    public ObjectType Type { get; }

    /// <summary>The fields, skipped ones included: see <see cref="FieldPlan.Condition"/>.</summary>
    public IReadOnlyList<FieldPlan> Fields { get; }

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

/// <summary>One place in the document that asks for a field, and the tests that must hold for it.</summary>
internal readonly record struct FieldOccurrence(FieldNode Node, ConditionTest[] Tests);
