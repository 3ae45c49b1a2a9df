using System.Collections.Immutable;
using System.Diagnostics;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>
/// Visits every node of a document in the order of the source and tells all rules of it, the first rule first. The parser bounds the
/// recursion.
/// </summary>
internal sealed partial class DocumentWalker(Schema schema, TypeInfo info, ImmutableArray<ValidationRule> rules)
{
    public void Walk(DocumentNode document)
    {
        foreach (var rule in rules)
        {
            rule.EnterDocument(document);
        }

        foreach (var definition in document.Definitions)
        {
            Walk(definition);
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument(document);
        }
    }

    public void Walk(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WalkOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WalkFragment(fragment);
                break;
            default:
                WalkTypeSystem(definition);
                break;
        }
    }

    private void WalkOperation(OperationDefinitionNode node)
    {
        info.Type = schema.GetRootType(node.Operation);
        foreach (var rule in rules)
        {
            rule.EnterOperation(node);
        }

        foreach (var variable in node.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(node.Directives, LocationOf(node.Operation));
        WalkSelectionSet(node.SelectionSet);
        foreach (var rule in rules)
        {
            rule.LeaveOperation(node);
        }

        info.Type = null;
    }

    private void WalkFragment(FragmentDefinitionNode node)
    {
        info.Type = OutputType(schema.FindType(node.TypeCondition.Name.Value));
        foreach (var rule in rules)
        {
            rule.EnterFragmentDefinition(node);
        }

        WalkType(node.TypeCondition, isInTypeSystem: false);
        WalkDirectives(node.Directives, "FRAGMENT_DEFINITION");
        WalkSelectionSet(node.SelectionSet);
        info.Type = null;
    }

    private void WalkVariableDefinition(VariableDefinitionNode node)
    {
        var outer = EnterInput(schema.FindType(node.Type), info.HasDefaultValue);
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(node);
        }

        WalkType(node.Type, isInTypeSystem: false);
        if (node.DefaultValue is { } defaultValue)
        {
            WalkValue(defaultValue);
        }

        WalkDirectives(node.Directives, "VARIABLE_DEFINITION");
        LeaveInput(outer);
    }

    private void WalkSelectionSet(SelectionSetNode node)
    {
        var outer = info.ParentType;
        info.ParentType = info.Type?.Named is { IsCompositeType: true } composite ? composite : null;
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(node);
        }

        foreach (var selection in node.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    WalkField(field);
                    break;
                case FragmentSpreadNode spread:
                    WalkFragmentSpread(spread);
                    break;
                case InlineFragmentNode fragment:
                    WalkInlineFragment(fragment);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        info.ParentType = outer;
    }

    private void WalkField(FieldNode node)
    {
        var (outerField, outerType) = (info.Field, info.Type);
        info.Field = info.ParentType is { } parent ? schema.FindField(parent, node.Name.Value) : null;
        info.Type = OutputType(info.Field?.Type);
        foreach (var rule in rules)
        {
            rule.EnterField(node);
        }

        WalkArguments(node.Arguments);
        WalkDirectives(node.Directives, "FIELD");
        if (node.SelectionSet is { } selectionSet)
        {
            WalkSelectionSet(selectionSet);
        }

        foreach (var rule in rules)
        {
            rule.LeaveField(node);
        }

        (info.Field, info.Type) = (outerField, outerType);
    }

    private void WalkFragmentSpread(FragmentSpreadNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(node);
        }

        WalkDirectives(node.Directives, "FRAGMENT_SPREAD");
    }

    private void WalkInlineFragment(InlineFragmentNode node)
    {
        var outer = info.Type;
        info.Type = node.TypeCondition is { } condition ? OutputType(schema.FindType(condition.Name.Value)) : outer?.Named;
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(node);
        }

        if (node.TypeCondition is not null)
        {
            WalkType(node.TypeCondition, isInTypeSystem: false);
        }

        WalkDirectives(node.Directives, "INLINE_FRAGMENT");
        WalkSelectionSet(node.SelectionSet);
        info.Type = outer;
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, string location)
    {
        foreach (var directive in directives)
        {
            info.Directive = schema.FindDirective(directive.Name.Value);
            foreach (var rule in rules)
            {
                rule.EnterDirective(directive, location);
            }

            WalkArguments(directive.Arguments);
            foreach (var rule in rules)
            {
                rule.LeaveDirective(directive);
            }

            info.Directive = null;
        }
    }

    private void WalkType(TypeNode node, bool isInTypeSystem)
    {
        while (node is not NamedTypeNode)
        {
            node = node is ListTypeNode list ? list.Type : ((NonNullTypeNode)node).Type;
        }

        foreach (var rule in rules)
        {
            rule.EnterNamedType((NamedTypeNode)node, isInTypeSystem);
        }
    }

    private static GraphQLType? OutputType(GraphQLType? type) => type is { IsOutputType: true } ? type : null;

    private static string LocationOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => "QUERY",
        OperationKind.Mutation => "MUTATION",
        OperationKind.Subscription => "SUBSCRIPTION",
        _ => throw new UnreachableException(),
    };
}
