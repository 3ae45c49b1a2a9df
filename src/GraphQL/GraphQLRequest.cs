using System.Collections.Frozen;
using System.Text.Json;

namespace OpenEmulationData.GraphQL;

/// <summary>A request as it came, before anything of it is understood.</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document in UTF-8.</summary>
    public required ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>Which operation of the document to run; null when there is only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: a JSON object, or undefined when there are none. Must stay readable until the answer is written.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The services that resolvers ask for.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>Whether anything but a query is refused (GET), with <see cref="ErrorCodes.MethodNotAllowed"/>.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the answer says what the operation costs, in <c>extensions.cost</c>.</summary>
    public bool ReportCost { get; init; }

    /// <summary>The policies that the caller satisfies; fields that ask for another one with <c>@authorize</c> are refused.</summary>
    public IReadOnlySet<string> Policies { get; init; } = FrozenSet<string>.Empty;

    /// <summary>
    /// Is told of the operation and what it costs before it runs, and may refuse it with an error; null: every operation within the limits runs.
    /// </summary>
    public Func<PricedOperation, GraphQLError?>? Admit { get; init; }

    /// <summary>The limits of the consumer who asks; null: the engine's own.</summary>
    public GraphQLLimits? Limits { get; init; }
}
