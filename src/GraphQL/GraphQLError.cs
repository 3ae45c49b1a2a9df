using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL;

/// <summary>An error that the client sees. Anything else is logged, and the client gets an id and nothing more.</summary>
/// <param name="Message">What is wrong, for the developer of the client.</param>
/// <param name="Code">A stable code for programs, in <c>extensions.code</c>; null writes none.</param>
public sealed record GraphQLError(string Message, string? Code = null)
{
    /// <summary>Where in the document, in ascending order of importance; empty when unknown.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>The offset that <see cref="Locations"/> are made of by who knows the source; null: the field's.</summary>
    internal int? Offset { get; init; }

    /// <summary>Which field of the answer: response names and list indexes from the root; null for request errors.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further entries of <c>extensions</c> beside the code: strings, numbers and booleans.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}

/// <summary>Carries an error for the client out of code that cannot return one.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    /// <summary>Makes an exception with a message and a code.</summary>
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message, code))
    {
    }

    /// <summary>The error for the client.</summary>
    public GraphQLError Error { get; } = error;
}
