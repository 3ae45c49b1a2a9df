using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// A variable stands where all its values may. <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed"/>
/// </summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule
{
    public override void LeaveOperation(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.IsEmpty)
        {
            return;
        }

        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var definition in node.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = (definition, context.Schema.FindType(definition.Type));
        }

        foreach (var usage in context.GetAllVariableUsages(node))
        {
            if (usage.Type is not null && definitions.TryGetValue(usage.Node.Name.Value, out var definition) && definition.Type is not null)
            {
                Check(definition.Node, definition.Type, usage, usage.Type);
            }
        }
    }

    private void Check(VariableDefinitionNode definition, GraphQLType type, VariableUsage usage, GraphQLType expected)
    {
        var name = usage.Node.Name;
        if (!IsAllowed(definition, type, usage, expected))
        {
            context.Report(
                $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".",
                definition.Start,
                usage.Node.Start);
        }

        if (usage.ParentType is InputObjectType { IsOneOf: true } parent && !type.IsNonNull)
        {
            context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".",
                definition.Start,
                usage.Node.Start);
        }
    }

    /// <summary>A nullable variable may stand where null may not if a default, its own or the place's, is there for it.</summary>
    private static bool IsAllowed(VariableDefinitionNode definition, GraphQLType type, VariableUsage usage, GraphQLType expected)
    {
        if (!expected.IsNonNull || type.IsNonNull)
        {
            return TypeRelations.IsSubType(type, expected);
        }

        return (usage.HasDefaultValue || definition.DefaultValue is not (null or NullValueNode))
            && TypeRelations.IsSubType(type, expected.Nullable);
    }
}
