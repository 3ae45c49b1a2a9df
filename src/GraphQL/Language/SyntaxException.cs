namespace OpenEmulationData.GraphQL.Language;

/// <summary>A document that is not GraphQL. The message says what graphql-js says, with "Syntax Error: " before it.</summary>
public class SyntaxException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="source">The text that was parsed.</param>
    /// <param name="offset">The offset in bytes of the token or character at fault.</param>
    /// <param name="description">What is wrong, without the prefix.</param>
    public SyntaxException(Source source, int offset, string description)
        : base("Syntax Error: " + description)
    {
        ArgumentNullException.ThrowIfNull(source);
        Offset = offset;
        Location = source.GetLocation(offset);
    }

    /// <summary>The offset in bytes of the token or character at fault.</summary>
    public int Offset { get; }

    /// <summary>The line and column of the token or character at fault.</summary>
    public SourceLocation Location { get; }
}
