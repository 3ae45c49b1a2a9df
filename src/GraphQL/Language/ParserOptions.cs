namespace OpenEmulationData.GraphQL.Language;

/// <summary>What <see cref="Parser"/> accepts. A text beyond a limit is refused with <see cref="SyntaxLimitException"/>.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits for documents of clients.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For documents of our own, such as schema files: of any length, yet no deeper nested than the stack bears.</summary>
    public static ParserOptions Unlimited { get; } = new() { MaxLength = int.MaxValue, MaxTokens = int.MaxValue };

    /// <summary>The greatest length of a document in bytes.</summary>
    public int MaxLength { get; init; } = 32_000;

    /// <summary>The greatest number of tokens; comments are none.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>
    /// How deep selection sets, list values, object values and list types may be nested, all of them counted together.
    /// </summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Whether definitions and extensions of the type system are allowed beside operations and fragments.</summary>
    public bool AllowTypeSystem { get; init; } = true;
}
