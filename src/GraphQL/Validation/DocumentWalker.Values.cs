using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>Arguments and values.</summary>
internal sealed partial class DocumentWalker
{
    private void WalkArguments(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var argument in arguments)
        {
            // An unknown directive leaves the field around it, as in graphql-js.
            info.Argument = Find(info.Directive?.Arguments ?? info.Field?.Arguments, argument.Name.Value);
            var outer = EnterInput(info.Argument?.Type, info.Argument?.DefaultValue is not null);
            foreach (var rule in rules)
            {
                rule.EnterArgument(argument);
            }

            WalkValue(argument.Value);
            LeaveInput(outer);
            info.Argument = null;
        }
    }

    private void WalkValue(ValueNode node)
    {
        if (node is ListValueNode list)
        {
            WalkList(list);
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterValue(node);
        }

        if (node is ObjectValueNode fields)
        {
            foreach (var field in fields.Fields)
            {
                WalkObjectField(field);
            }
        }

        foreach (var rule in rules)
        {
            rule.LeaveValue(node);
        }
    }

    /// <summary>A list is told of with the type of its items as the type expected, as graphql-js does.</summary>
    private void WalkList(ListValueNode node)
    {
        var type = info.InputType?.Nullable;
        var outer = EnterInput(type is ListType list ? list.OfType : type, hasDefaultValue: false);
        foreach (var rule in rules)
        {
            rule.EnterValue(node);
        }

        foreach (var item in node.Values)
        {
            WalkValue(item);
        }

        foreach (var rule in rules)
        {
            rule.LeaveValue(node);
        }

        LeaveInput(outer);
    }

    private void WalkObjectField(ObjectFieldNode node)
    {
        var definition = info.InputType?.Named is InputObjectType type ? type.Fields.GetValueOrDefault(node.Name.Value) : null;
        var outer = EnterInput(definition?.Type, definition?.DefaultValue is not null);
        foreach (var rule in rules)
        {
            rule.EnterObjectField(node);
        }

        WalkValue(node.Value);
        LeaveInput(outer);
    }

    private InputPlace EnterInput(GraphQLType? type, bool hasDefaultValue)
    {
        var outer = new InputPlace(info.InputType, info.ParentInputType, info.HasDefaultValue);
        info.ParentInputType = info.InputType;
        info.InputType = type is { IsInputType: true } ? type : null;
        info.HasDefaultValue = hasDefaultValue;
        return outer;
    }

    private void LeaveInput(InputPlace outer) =>
        (info.InputType, info.ParentInputType, info.HasDefaultValue) = (outer.Type, outer.ParentType, outer.HasDefaultValue);

    private static InputValueDefinition? Find(IReadOnlyList<InputValueDefinition>? definitions, string name)
    {
        for (var i = 0; i < definitions?.Count; i++)
        {
            if (definitions[i].Name == name)
            {
                return definitions[i];
            }
        }

        return null;
    }

    private readonly record struct InputPlace(GraphQLType? Type, GraphQLType? ParentType, bool HasDefaultValue);
}
