using System.Text.Json;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Collects what is wrong with the variables of a request, as graphql-js words it, up to a limit.</summary>
/// <param name="source">The document, for the locations.</param>
/// <param name="suggest">Whether a fault may name what the schema has instead.</param>
internal sealed class VariableFaults(Source source, bool suggest)
{
    private const int MaxErrors = 50;

    private List<GraphQLError>? _errors;
    private VariableDefinitionNode? _variable;

    /// <summary>Whether a fault may name what the schema has instead.</summary>
    public bool Suggest { get; } = suggest;

    /// <summary>The variable that is read now.</summary>
    public void Enter(VariableDefinitionNode variable) => _variable = variable;

    /// <summary>A fault of the variable as a whole.</summary>
    public void Add(string message)
    {
        _errors ??= [];
        if (_errors.Count < MaxErrors)
        {
            _errors.Add(new GraphQLError(message, ErrorCodes.BadUserInput) { Locations = [source.GetLocation(_variable!.Start)] });
        }
        else if (_errors.Count == MaxErrors)
        {
            _errors.Add(new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.", ErrorCodes.BadUserInput));
        }
    }

    /// <summary>A fault of a value in the variable.</summary>
    /// <param name="path">Where in the variable the value is.</param>
    /// <param name="value">The value there.</param>
    /// <param name="message">What is wrong with it.</param>
    public void Add(ResponsePath? path, JsonElement value, string message)
    {
        var name = _variable!.Variable.Name.Value;
        var at = path is null ? string.Empty : $" at \"{name}{PathText(path)}\"";
        Add($"Variable \"${name}\" got invalid value {ValuePrinter.Print(value)}{at}; {message}");
    }

    /// <exception cref="RequestException">There are faults; all are listed.</exception>
    public void ThrowIfAny()
    {
        if (_errors is not null)
        {
            throw new RequestException(_errors);
        }
    }

    private static string PathText(ResponsePath path) =>
        string.Concat(path.ToList().Select(static key => key is int index ? $"[{index}]" : $".{key}"));
}
