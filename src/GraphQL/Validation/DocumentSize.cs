using System.Collections.Immutable;
using System.Diagnostics;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>
/// Measures operations and fragments. A fragment is measured once; one that spreads itself, which a rule reports, adds nothing below
/// itself.
/// </summary>
internal sealed class DocumentSize(ValidationContext context)
{
    private readonly Dictionary<FragmentDefinitionNode, SelectionSize> _fragments = [];

    /// <summary>The aliases in what was measured.</summary>
    public int Aliases { get; private set; }

    /// <summary>The offset of the first alias above the limit.</summary>
    public int FirstAliasTooMany { get; private set; }

    public SelectionSize Of(OperationDefinitionNode operation)
    {
        CountDirectives(operation.Directives);
        foreach (var variable in operation.VariableDefinitions)
        {
            CountDirectives(variable.Directives);
        }

        return Of(operation.SelectionSet, isIntrospection: false);
    }

    public SelectionSize Of(FragmentDefinitionNode fragment)
    {
        if (_fragments.TryGetValue(fragment, out var size))
        {
            return size;
        }

        _fragments.Add(fragment, default);
        CountDirectives(fragment.Directives);
        var isIntrospection = fragment.TypeCondition.Name.Value.StartsWith("__", StringComparison.Ordinal);
        return _fragments[fragment] = Of(fragment.SelectionSet, isIntrospection);
    }

    private SelectionSize Of(SelectionSetNode selectionSet, bool isIntrospection)
    {
        var size = default(SelectionSize);
        foreach (var selection in selectionSet.Selections)
        {
            CountDirectives(selection.Directives);
            size += selection switch
            {
                FieldNode field => Of(field, isIntrospection),
                InlineFragmentNode fragment => Of(fragment.SelectionSet, isIntrospection),
                FragmentSpreadNode spread => Of(spread),
                _ => throw new UnreachableException(),
            };
        }

        return size;
    }

    /// <summary>
    /// Wrappers of types are no levels: introspection asks for nine of them below each other, and for as many it finds one.
    /// </summary>
    private SelectionSize Of(FieldNode field, bool isIntrospection)
    {
        if (field.Alias is { } alias && ++Aliases == context.Limits.Aliases + 1)
        {
            FirstAliasTooMany = alias.Start;
        }

        var isBelow = isIntrospection || field.Name.Value is "__schema" or "__type";
        var below = field.SelectionSet is { } selectionSet ? Of(selectionSet, isBelow) : default;
        var level = isIntrospection && field.Name.Value == "ofType" ? 0 : 1;
        var deeper = below with { Depth = below.Depth + level, DeepestField = below.Depth > 0 ? below.DeepestField : field.Start };
        return new SelectionSize(1, 0, 0, 0) + deeper;
    }

    private SelectionSize Of(FragmentSpreadNode spread) => context.Fragments.Find(spread.Name.Value) is { } fragment
        ? new SelectionSize(0, 1, 0, 0) + Of(fragment)
        : default;

    private void CountDirectives(ImmutableArray<DirectiveNode> directives)
    {
        var maximum = context.Limits.DirectivesPerLocation;
        if (directives.Length > maximum)
        {
            context.Report(DocumentLimit.DirectivesPerLocation, maximum, directives.Length, directives[maximum].Start);
        }
    }
}
