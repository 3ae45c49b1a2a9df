using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>One validation of one document: what all rules share.</summary>
internal sealed class ValidationContext
{
    private readonly Dictionary<ExecutableDefinitionNode, IReadOnlyList<VariableUsage>> _usages = [];
    private readonly List<GraphQLError> _errors = [];
    private SourceLines? _lines;

    public ValidationContext(Schema schema, DocumentNode document, GraphQLLimits limits)
    {
        Schema = schema;
        Document = document;
        Limits = limits;
        Fragments = new FragmentGraph(document);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public GraphQLLimits Limits { get; }

    /// <summary>The fragments of the document and who spreads them.</summary>
    public FragmentGraph Fragments { get; }

    /// <summary>What the schema says about the place that the walker has reached.</summary>
    public TypeInfo Info { get; } = new();

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Reports a fault at one or several places.</summary>
    /// <exception cref="ValidationAbortedException">There are too many faults.</exception>
    public void Report(string message, params ReadOnlySpan<int> offsets)
    {
        var locations = ImmutableArray.CreateBuilder<SourceLocation>(offsets.Length);
        foreach (var offset in offsets)
        {
            locations.Add(GetLocation(offset));
        }

        Report(new GraphQLError(message, ErrorCodes.Validation) { Locations = locations.MoveToImmutable() });
    }

    /// <summary>Reports a limit that is exceeded.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    /// <param name="found">The value found.</param>
    /// <param name="offset">Where.</param>
    /// <exception cref="ValidationAbortedException">There are too many faults.</exception>
    public void Report(DocumentLimit limit, int maximum, int found, int offset) =>
        Report(DocumentLimits.ToError(limit, maximum, found) with { Locations = [GetLocation(offset)] });

    /// <summary>" Did you mean …?", or nothing when no name is near or suggestions are off.</summary>
    public string DidYouMean(string name, IEnumerable<string> known) =>
        Limits.Suggestions ? Suggestions.DidYouMean(name, known) : string.Empty;

    /// <summary>The variables that a definition itself uses, in the order of the source.</summary>
    public IReadOnlyList<VariableUsage> GetVariableUsages(ExecutableDefinitionNode definition)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            _usages.Add(definition, usages = VariableUsages.In(definition, Schema));
        }

        return usages;
    }

    /// <summary>The variables that an operation uses, its own first, then those of the fragments it reaches.</summary>
    public IEnumerable<VariableUsage> GetAllVariableUsages(OperationDefinitionNode operation)
    {
        foreach (var usage in GetVariableUsages(operation))
        {
            yield return usage;
        }

        foreach (var fragment in Fragments.ReachedFrom(operation))
        {
            foreach (var usage in GetVariableUsages(fragment))
            {
                yield return usage;
            }
        }
    }

    private SourceLocation GetLocation(int offset) => (_lines ??= new SourceLines(Document.Source)).GetLocation(offset);

    private void Report(GraphQLError error)
    {
        if (_errors.Count >= Limits.ValidationErrors)
        {
            _errors.Add(new GraphQLError(
                "Too many validation errors, error limit reached. Validation aborted.", ErrorCodes.Validation));
            throw new ValidationAbortedException();
        }

        _errors.Add(error);
    }
}
