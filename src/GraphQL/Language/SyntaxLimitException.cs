namespace OpenEmulationData.GraphQL.Language;

/// <summary>A document that exceeds one of the limits of <see cref="ParserOptions"/>.</summary>
internal sealed class SyntaxLimitException : SyntaxException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="source">The text that was parsed.</param>
    /// <param name="offset">The offset in bytes of the first token, or else byte, too many.</param>
    /// <param name="limit">The limit that is exceeded.</param>
    /// <param name="allowed">The greatest value allowed.</param>
    /// <param name="found">The value found. Parsing stops at once, so that the true value may be greater, except for the length.</param>
    public SyntaxLimitException(Source source, int offset, SyntaxLimit limit, int allowed, int found)
        : base(source, offset, Describe(limit, allowed, found))
    {
        Limit = limit;
        Allowed = allowed;
        Found = found;
    }

    /// <summary>The limit that is exceeded.</summary>
    public SyntaxLimit Limit { get; }

    /// <summary>The greatest value allowed.</summary>
    public int Allowed { get; }

    /// <summary>The value found; the true value may be greater, except for the length.</summary>
    public int Found { get; }

    private static string Describe(SyntaxLimit limit, int allowed, int found) => limit switch
    {
        SyntaxLimit.Length => $"Document is {found} bytes long, but at most {allowed} are allowed. Parsing aborted.",
        SyntaxLimit.Tokens => $"Document contains more than {allowed} tokens. Parsing aborted.",
        SyntaxLimit.Depth => $"Document is nested more than {allowed} levels deep. Parsing aborted.",
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, null),
    };
}
