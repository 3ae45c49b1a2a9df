using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>
/// Parses GraphQL of the September 2025 edition. Every method throws <see cref="SyntaxException"/> for a text that is not
/// GraphQL, with the message and the location that graphql-js gives, and <see cref="SyntaxLimitException"/> for one beyond
/// a limit; nothing else.
/// </summary>
public static class Parser
{
    /// <summary>Parses a document.</summary>
    /// <param name="body">The text in UTF-8. The document keeps it, so that it must not change.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> if not given.</param>
    /// <returns>The document.</returns>
    public static DocumentNode Parse(ReadOnlyMemory<byte> body, ParserOptions? options = null) => Parse(new Source(body), options);

    /// <summary>Parses a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> if not given.</param>
    /// <returns>The document.</returns>
    public static DocumentNode Parse(string text, ParserOptions? options = null) => Parse(Encode(text), options);

    /// <summary>Parses a document.</summary>
    /// <param name="source">The text and its name.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> if not given.</param>
    /// <returns>The document.</returns>
    public static DocumentNode Parse(Source source, ParserOptions? options = null) =>
        Read(source, options, static (ref reader) => reader.ReadDocument());

    /// <summary>Parses a value, which may contain variables.</summary>
    /// <param name="text">The text of the value and nothing else.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> if not given.</param>
    /// <returns>The value.</returns>
    public static ValueNode ParseValue(string text, ParserOptions? options = null) =>
        Read(Encode(text), options, static (ref reader) => reader.ReadOnly(static (ref inner) => inner.ReadValue(isConstant: false)));

    /// <summary>Parses a value without variables.</summary>
    /// <param name="text">The text of the value and nothing else.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> if not given.</param>
    /// <returns>The value.</returns>
    public static ValueNode ParseConstantValue(string text, ParserOptions? options = null) =>
        Read(Encode(text), options, static (ref reader) => reader.ReadOnly(static (ref inner) => inner.ReadValue(isConstant: true)));

    /// <summary>Parses a reference to a type, such as <c>[ID!]!</c>.</summary>
    /// <param name="text">The text of the reference and nothing else.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> if not given.</param>
    /// <returns>The reference.</returns>
    public static TypeNode ParseType(string text, ParserOptions? options = null) =>
        Read(Encode(text), options, static (ref reader) => reader.ReadOnly(static (ref inner) => inner.ReadType()));

    private static T Read<T>(Source source, ParserOptions? options, NodeReader<T> read)
        where T : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ParserOptions.Default;
        var body = source.Body.Span;
        if (body.Length > options.MaxLength)
        {
            throw new SyntaxLimitException(source, options.MaxLength, SyntaxLimit.Length, options.MaxLength, body.Length);
        }

        RequireUtf8(source, body);
        var reader = new DocumentReader(source, options);
        try
        {
            return read(ref reader);
        }
        finally
        {
            reader.Dispose();
        }
    }

    private static void RequireUtf8(Source source, ReadOnlySpan<byte> body)
    {
        if (Utf8.IsValid(body))
        {
            return;
        }

        var valid = 0;
        while (Rune.DecodeFromUtf8(body[valid..], out _, out var size) == OperationStatus.Done)
        {
            valid += size;
        }

        throw new SyntaxException(source, valid, $"Invalid character: byte 0x{body[valid]:X2} is not part of valid UTF-8.");
    }

    private static Source Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var body = new byte[Encoding.UTF8.GetByteCount(text)];
        Utf8.FromUtf16(text, body, out var read, out var written, replaceInvalidSequences: false);
        var source = new Source(body.AsMemory(0, written));
        return read == text.Length
            ? source
            : throw new SyntaxException(source, written, $"Invalid character: U+{(int)text[read]:X4}.");
    }
}
