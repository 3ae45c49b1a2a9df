using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>
/// Collects the fields of selection sets for one object type. It never sees a variable's value: <c>@skip</c> and <c>@include</c> with a
/// variable become tests of the field's condition.
/// <see href="https://spec.graphql.org/September2025/#sec-Field-Collection"/>
/// </summary>
internal sealed class SelectionPlanner(Schema schema, DocumentNode document, IReadOnlyList<VariableDefinitionNode> variables)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = document.Definitions
        .OfType<FragmentDefinitionNode>()
        .ToDictionary(static f => f.Name.Value, StringComparer.Ordinal);

    public Schema Schema { get; } = schema;

    public SelectionPlan PlanRoot(ObjectType type, SelectionSetNode selectionSet)
    {
        var collector = new Collector(type);
        Collect(selectionSet, [], collector);
        return ToPlan(collector);
    }

    /// <summary>Merges what all occurrences of a field select below it.</summary>
    public SelectionPlan Plan(ObjectType type, IReadOnlyList<FieldOccurrence> occurrences)
    {
        var collector = new Collector(type);
        foreach (var occurrence in occurrences)
        {
            // With a single occurrence its tests already decided about the parent field.
            Collect(occurrence.Node.SelectionSet!, occurrences.Count == 1 ? [] : occurrence.Tests, collector);
        }

        return ToPlan(collector);
    }

    private SelectionPlan ToPlan(Collector collector)
    {
        var fields = new List<FieldPlan>(collector.Fields.Count);
        foreach (var (responseName, occurrences) in collector.Fields)
        {
            if (Schema.FindField(collector.Type, occurrences[0].Node.Name.Value) is { } definition)
            {
                fields.Add(new FieldPlan(this, responseName, definition, occurrences));
            }
        }

        return new SelectionPlan(collector.Type, [.. fields]);
    }

    private void Collect(SelectionSetNode selectionSet, ConditionTest[] outerTests, Collector collector)
    {
        foreach (var selection in selectionSet.Selections)
        {
            var tests = outerTests;
            switch (selection)
            {
                case FieldNode field when TryAddTests(field.Directives, ref tests):
                    collector.Add(field, tests);
                    break;
                case InlineFragmentNode fragment when TryAddTests(fragment.Directives, ref tests)
                    && Applies(fragment.TypeCondition, collector.Type):
                    Collect(fragment.SelectionSet, tests, collector);
                    break;
                case FragmentSpreadNode spread when TryAddTests(spread.Directives, ref tests)
                    && _fragments.TryGetValue(spread.Name.Value, out var definition)
                    && collector.Visit(spread.Name.Value, tests)
                    && Applies(definition.TypeCondition, collector.Type):
                    Collect(definition.SelectionSet, tests, collector);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null
        || (Schema.FindType(condition.Name.Value) is { } conditionType
            && (ReferenceEquals(conditionType, type) || Schema.IsSubType(conditionType, type)));

    /// <summary>Adds the tests of skip and include; false when a literal leaves the selection out for good.</summary>
    private bool TryAddTests(IReadOnlyList<DirectiveNode> directives, ref ConditionTest[] tests)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value is not ("skip" or "include") || directive.Arguments is not [{ Value: var value }, ..])
            {
                continue;
            }

            var expected = directive.Name.Value == "include";
            if (value is BooleanValueNode literal)
            {
                if (literal.Value != expected)
                {
                    return false;
                }
            }
            else if (value is VariableNode variable)
            {
                tests = [.. tests, new ConditionTest(IndexOf(variable), expected)];
            }
        }

        return true;
    }

    private int IndexOf(VariableNode variable)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i].Variable.Name.Value == variable.Name.Value)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The document was not validated: ${variable.Name.Value} is not defined.");
    }

    /// <summary>The fields found so far, in the order of the answer.</summary>
    private sealed class Collector(ObjectType type)
    {
        private readonly Dictionary<string, List<ConditionTest[]>> _visited = new(StringComparer.Ordinal);
        private int _count;

        public ObjectType Type { get; } = type;

        public OrderedDictionary<string, List<FieldOccurrence>> Fields { get; } = new(StringComparer.Ordinal);

        public void Add(FieldNode field, ConditionTest[] tests)
        {
            var responseName = field.ResponseName;
            if (!Fields.TryGetValue(responseName, out var occurrences))
            {
                Fields.Add(responseName, occurrences = []);
            }

            occurrences.Add(new FieldOccurrence(field, tests, _count++));
        }

        /// <summary>Whether a fragment has still to be collected: not when it already was, under no tests or the same ones.</summary>
        public bool Visit(string fragment, ConditionTest[] tests)
        {
            if (!_visited.TryGetValue(fragment, out var earlier))
            {
                _visited.Add(fragment, earlier = []);
            }

            foreach (var other in earlier)
            {
                if (other.AsSpan().SequenceEqual(tests) || other.Length == 0)
                {
                    return false;
                }
            }

            earlier.Add(tests);
            return true;
        }
    }
}
