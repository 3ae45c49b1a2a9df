using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Definitions;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>Definitions of the type system. They are never executable, but their names, directives and values are looked at.</summary>
internal sealed partial class DocumentWalker
{
    private void WalkTypeSystem(DefinitionNode node)
    {
        if (node is DirectiveDefinitionNode directive)
        {
            WalkInputs(directive.Arguments, "ARGUMENT_DEFINITION");
            return;
        }

        Enter(node, TypeParts.Directives(node), DefinitionSet.LocationOf(node), TypeParts.Interfaces(node));
        foreach (var operationType in TypeParts.OperationTypes(node))
        {
            WalkType(operationType.Type, isInTypeSystem: true);
        }

        foreach (var field in TypeParts.Fields(node))
        {
            WalkFieldDefinition(field);
        }

        foreach (var member in TypeParts.MemberTypes(node))
        {
            WalkType(member, isInTypeSystem: true);
        }

        foreach (var value in TypeParts.Values(node))
        {
            Enter(value, value.Directives, "ENUM_VALUE", []);
        }

        WalkInputs(TypeParts.InputFields(node), "INPUT_FIELD_DEFINITION");
    }

    private void WalkFieldDefinition(FieldDefinitionNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterTypeSystemNode(node, node.Directives);
        }

        WalkInputs(node.Arguments, "ARGUMENT_DEFINITION");
        WalkType(node.Type, isInTypeSystem: true);
        WalkDirectives(node.Directives, "FIELD_DEFINITION");
    }

    private void WalkInputs(ImmutableArray<InputValueDefinitionNode> inputs, string location)
    {
        foreach (var input in inputs)
        {
            foreach (var rule in rules)
            {
                rule.EnterTypeSystemNode(input, input.Directives);
            }

            WalkType(input.Type, isInTypeSystem: true);
            if (input.DefaultValue is { } defaultValue)
            {
                WalkValue(defaultValue);
            }

            WalkDirectives(input.Directives, location);
        }
    }

    private void Enter(
        SyntaxNode node, ImmutableArray<DirectiveNode> directives, string location, ImmutableArray<NamedTypeNode> interfaces)
    {
        foreach (var rule in rules)
        {
            rule.EnterTypeSystemNode(node, directives);
        }

        foreach (var @interface in interfaces)
        {
            WalkType(@interface, isInTypeSystem: true);
        }

        WalkDirectives(directives, location);
    }
}
