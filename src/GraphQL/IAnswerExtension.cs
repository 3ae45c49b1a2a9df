using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL;

/// <summary>An entry of <c>extensions</c> in every answer of an operation that ran. For many requests at a time.</summary>
public interface IAnswerExtension
{
    /// <summary>The name of the entry.</summary>
    string Name { get; }

    /// <summary>
    /// Is asked when everything is resolved and before what the request holds is released. A fault is logged, and the answer goes without the entry.
    /// </summary>
    /// <returns>A string, a number, a boolean, or a dictionary or list of these.</returns>
    ValueTask<object?> GetValueAsync(RequestContext request, CancellationToken cancellationToken);
}
