using System.Text.Json;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>One field of an answer as planned: all its occurrences in the document merged.</summary>
public sealed class FieldPlan
{
    private readonly Lock _lock = new();
    private readonly SelectionPlanner _planner;
    private readonly IReadOnlyList<FieldOccurrence> _occurrences;
    private readonly IReadOnlyList<ObjectType> _possibleTypes;
    private readonly SelectionPlan?[] _selections;
    private object? _state;

    internal FieldPlan(SelectionPlanner planner, string responseName, FieldDefinition definition, IReadOnlyList<FieldOccurrence> occurrences, IReadOnlyList<string> policies)
    {
        _planner = planner;
        _occurrences = occurrences;
        Policies = policies;
        ResponseName = responseName;
        EncodedResponseName = JsonEncodedText.Encode(responseName);
        Definition = definition;
        Nodes = [.. occurrences.Select(static o => o.Node)];
        Condition = Condition.AnyOf(occurrences);
        Arguments = new ArgumentSlot(definition, Nodes[0]);
        Cost = FieldCost.Of(definition);
        _possibleTypes = definition.Type.IsCompositeType ? planner.Schema.GetPossibleTypes(definition.Type.Named) : [];
        _selections = new SelectionPlan?[_possibleTypes.Count];
    }

    /// <summary>The key in the answer: the alias, or else the name.</summary>
    public string ResponseName { get; }

    /// <summary>The field in the schema.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The occurrences in the document, the first one first.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }

    /// <summary>When the field is asked for, or null: always.</summary>
    public Condition? Condition { get; }

    /// <summary>The policies that a caller must satisfy to get the field: its own, and those of the type that it is asked of.</summary>
    public IReadOnlyList<string> Policies { get; }

    /// <summary>
    /// What is selected below for each possible object type, in the order of the schema's possible types; empty for leaf fields.
    /// An object field has exactly one. Each is planned at first use, so that nested abstract types cannot multiply a plan.
    /// </summary>
    public IEnumerable<SelectionPlan> Selections => Enumerable.Range(0, SelectionCount).Select(SelectionAt);

    /// <summary>The one selection of an object field.</summary>
    public SelectionPlan Selection => SelectionAt(0);

    /// <summary>Whether variables decide which occurrence is the first, and so the field's place in the answer.</summary>
    internal bool IsPlaceVariable => _occurrences.Count > 1 && _occurrences[0].Tests.Length > 0;

    /// <summary>How many possible object types there are.</summary>
    internal int SelectionCount => _selections.Length;

    internal JsonEncodedText EncodedResponseName { get; }

    internal ArgumentSlot Arguments { get; }

    internal FieldCost Cost { get; }

    /// <summary>What is selected below for one of the possible types.</summary>
    internal SelectionPlan SelectionAt(int index) => Volatile.Read(ref _selections[index]) ?? Plan(index);

    /// <summary>The selection for an object type, or null when that type is not possible here.</summary>
    public SelectionPlan? FindSelection(ObjectType type)
    {
        for (var i = 0; i < _possibleTypes.Count; i++)
        {
            if (ReferenceEquals(_possibleTypes[i], type))
            {
                return SelectionAt(i);
            }
        }

        return null;
    }

    /// <summary>
    /// What the resolver keeps with the plan (a compiled query …), made at first use, once. It must not depend on variable values.
    /// </summary>
    public T GetOrAddState<T>(Func<FieldPlan, T> factory)
        where T : class
    {
        if (Volatile.Read(ref _state) is T state)
        {
            return state;
        }

        lock (_lock)
        {
            if (_state is not T made)
            {
                made = factory(this);
                Volatile.Write(ref _state, made);
            }

            return made;
        }
    }

    /// <summary>The position of the first occurrence that these variables ask for; behind all others when there is none.</summary>
    internal int PlaceFor(ReadOnlySpan<object?> variables)
    {
        foreach (var occurrence in _occurrences)
        {
            if (Condition.AllHold(occurrence.Tests, variables))
            {
                return occurrence.Position;
            }
        }

        return int.MaxValue;
    }

    /// <summary>The occurrences that these variables ask for, each node once though fragments may be spread again.</summary>
    internal IReadOnlyList<FieldNode> NodesFor(ReadOnlySpan<object?> variables)
    {
        var nodes = new List<FieldNode>(_occurrences.Count);
        foreach (var occurrence in _occurrences)
        {
            if (Condition.AllHold(occurrence.Tests, variables) && !nodes.Contains(occurrence.Node))
            {
                nodes.Add(occurrence.Node);
            }
        }

        return nodes;
    }

    private SelectionPlan Plan(int index)
    {
        lock (_lock)
        {
            return _selections[index] ??= _planner.Plan(_possibleTypes[index], _occurrences);
        }
    }
}
