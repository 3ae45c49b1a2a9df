using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// A subscription selects one field, whatever the variables are, and none of introspection.
/// <see href="https://spec.graphql.org/September2025/#sec-Single-Root-Field"/>
/// </summary>
/// <remarks>
/// The September 2025 edition forbids <c>@skip</c> and <c>@include</c> at the root. graphql-js 16 does not know that yet; the message is
/// that of graphql-js 17.
/// </remarks>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Operation is not OperationKind.Subscription || context.Schema.SubscriptionType is not { } type)
        {
            return;
        }

        var subscription = node.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        var root = new RootFields(context, type);
        root.Collect(node.SelectionSet);
        if (root.Conditions.Count > 0)
        {
            context.Report(
                $"{subscription} must not use `@skip` or `@include` directives in the top level selection.", [.. root.Conditions]);
            return;
        }

        if (root.Fields.Count > 1)
        {
            int[] others = [.. root.Fields.Values.Skip(1).SelectMany(static f => f).Select(static f => f.Start)];
            context.Report($"{subscription} must select only one top level field.", others);
        }

        foreach (var fields in root.Fields.Values)
        {
            if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                context.Report($"{subscription} must not select an introspection top level field.", [.. fields.Select(static f => f.Start)]);
            }
        }
    }

    /// <summary>The root fields by response name, those of fragments included.</summary>
    private sealed class RootFields(ValidationContext context, ObjectType type)
    {
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public OrderedDictionary<string, List<FieldNode>> Fields { get; } = new(StringComparer.Ordinal);

        /// <summary>Where <c>@skip</c> and <c>@include</c> stand.</summary>
        public List<int> Conditions { get; } = [];

        public void Collect(SelectionSetNode selectionSet)
        {
            foreach (var selection in selectionSet.Selections)
            {
                Conditions.AddRange(selection.Directives.Where(static d => d.Name.Value is "skip" or "include").Select(static d => d.Start));
                switch (selection)
                {
                    case FieldNode field:
                        Add(field);
                        break;
                    case InlineFragmentNode fragment when Applies(fragment.TypeCondition):
                        Collect(fragment.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when _visited.Add(spread.Name.Value)
                        && context.Fragments.Find(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition):
                        Collect(fragment.SelectionSet);
                        break;
                }
            }
        }

        private void Add(FieldNode field)
        {
            if (!Fields.TryGetValue(field.ResponseName, out var fields))
            {
                Fields.Add(field.ResponseName, fields = []);
            }

            fields.Add(field);
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null
            || (context.Schema.FindType(condition.Name.Value) is { } conditionType
                && (ReferenceEquals(conditionType, type) || Schema.IsSubType(conditionType, type)));
    }
}
