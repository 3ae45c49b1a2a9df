namespace OpenEmulationData.GraphQL.Language;

/// <summary>The limits of <see cref="ParserOptions"/>.</summary>
internal enum SyntaxLimit
{
    /// <summary><see cref="ParserOptions.MaxLength"/></summary>
    Length,

    /// <summary><see cref="ParserOptions.MaxTokens"/></summary>
    Tokens,

    /// <summary><see cref="ParserOptions.MaxDepth"/></summary>
    Depth,
}
