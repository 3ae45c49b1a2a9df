using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>The use of a variable.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type expected there, or null when it is unknown.</param>
/// <param name="ParentType">The type expected of the list or input object around it.</param>
/// <param name="HasDefaultValue">Whether the place has a default of its own.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, GraphQLType? ParentType, bool HasDefaultValue);

/// <summary>Collects the uses of variables in a definition.</summary>
internal sealed class VariableUsages : ValidationRule
{
    private readonly TypeInfo _info = new();
    private readonly List<VariableUsage> _usages = [];

    private VariableUsages()
    {
    }

    /// <summary>The uses in the order of the source.</summary>
    public static IReadOnlyList<VariableUsage> In(ExecutableDefinitionNode definition, Schema schema)
    {
        var collector = new VariableUsages();
        new DocumentWalker(schema, collector._info, [collector]).Walk(definition);
        return collector._usages;
    }

    public override void EnterValue(ValueNode node)
    {
        if (node is VariableNode variable)
        {
            _usages.Add(new VariableUsage(variable, _info.InputType, _info.ParentInputType, _info.HasDefaultValue));
        }
    }
}
