using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>
/// Recursive descent over the tokens of one text, one method for each rule of the grammar. This part holds what all rules
/// use: tokens, lists and limits. Children wait on a rented stack until their number is known, so that the tree is made of
/// arrays that fit.
/// </summary>
internal ref partial struct DocumentReader
{
    private readonly Source source;
    private readonly ParserOptions options;
    private Lexer lexer;
    private SyntaxNode[] waiting;
    private int waitingCount;
    private int tokenCount;
    private int depth;

    public DocumentReader(Source source, ParserOptions options)
    {
        this.source = source;
        this.options = options;
        lexer = new Lexer(source);
        waiting = ArrayPool<SyntaxNode>.Shared.Rent(64);
    }

    /// <summary>Reads a node that is the whole text.</summary>
    public T ReadOnly<T>(NodeReader<T> read)
        where T : SyntaxNode
    {
        Advance();
        var node = read(ref this);
        Expect(TokenKind.EndOfFile);
        return node;
    }

    public void Dispose()
    {
        waiting.AsSpan().Clear();
        ArrayPool<SyntaxNode>.Shared.Return(waiting);
        waiting = [];
    }

    private void Advance()
    {
        lexer.Advance();
        if (lexer.Kind != TokenKind.EndOfFile && ++tokenCount > options.MaxTokens)
        {
            throw new SyntaxLimitException(source, lexer.Start, SyntaxLimit.Tokens, options.MaxTokens, tokenCount);
        }
    }

    /// <summary>Goes one level deeper. Every rule that can contain itself calls it at the token that opens the level.</summary>
    private void Enter()
    {
        if (++depth > options.MaxDepth)
        {
            throw new SyntaxLimitException(source, lexer.Start, SyntaxLimit.Depth, options.MaxDepth, depth);
        }
    }

    private void Leave() => depth--;

    private void Expect(TokenKind kind)
    {
        if (lexer.Kind != kind)
        {
            FailExpecting(TokenKindNames.Describe(kind));
        }

        Advance();
    }

    private bool Skip(TokenKind kind)
    {
        if (lexer.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool IsAt(TokenKind kind) => lexer.Kind == kind;

    private readonly bool IsAtKeyword(ReadOnlySpan<byte> keyword) => lexer.Kind == TokenKind.Name && lexer.Text.SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsAtKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            FailExpecting($"\"{System.Text.Encoding.ASCII.GetString(keyword)}\"");
        }
    }

    private Name ReadName()
    {
        if (lexer.Kind != TokenKind.Name)
        {
            FailExpecting(TokenKindNames.Describe(TokenKind.Name));
        }

        var name = new Name(NameTable.Get(lexer.Text), lexer.Start);
        Advance();
        return name;
    }

    /// <summary>Reads one or more nodes between two tokens.</summary>
    private ImmutableArray<T> ReadMany<T>(TokenKind open, NodeReader<T> read, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        var first = waitingCount;
        do
        {
            Push(read(ref this));
        }
        while (!Skip(close));
        return Pop<T>(first);
    }

    /// <summary>Reads nothing, or else one or more nodes between two tokens.</summary>
    private ImmutableArray<T> ReadOptionalMany<T>(TokenKind open, NodeReader<T> read, TokenKind close)
        where T : SyntaxNode => IsAt(open) ? ReadMany(open, read, close) : [];

    /// <summary>Reads any number of nodes between two tokens.</summary>
    private ImmutableArray<T> ReadAny<T>(TokenKind open, NodeReader<T> read, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        var first = waitingCount;
        while (!Skip(close))
        {
            Push(read(ref this));
        }

        return Pop<T>(first);
    }

    /// <summary>Reads one or more nodes with a token between them, and perhaps before the first.</summary>
    private ImmutableArray<T> ReadDelimited<T>(TokenKind delimiter, NodeReader<T> read)
        where T : SyntaxNode
    {
        Skip(delimiter);
        var first = waitingCount;
        do
        {
            Push(read(ref this));
        }
        while (Skip(delimiter));
        return Pop<T>(first);
    }

    private void Push(SyntaxNode node)
    {
        if (waitingCount == waiting.Length)
        {
            Grow();
        }

        waiting[waitingCount++] = node;
    }

    private void Grow()
    {
        var grown = ArrayPool<SyntaxNode>.Shared.Rent(waiting.Length * 2);
        waiting.CopyTo(grown, 0);
        Dispose();
        waiting = grown;
    }

    private ImmutableArray<T> Pop<T>(int first)
        where T : SyntaxNode
    {
        if (first == waitingCount)
        {
            return [];
        }

        var nodes = new T[waitingCount - first];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = (T)waiting[first + i];
        }

        waitingCount = first;
        return ImmutableCollectionsMarshal.AsImmutableArray(nodes);
    }

    [DoesNotReturn]
    private readonly void FailExpecting(string expected) => Fail(lexer.Start, $"Expected {expected}, found {lexer.Describe()}.");

    [DoesNotReturn]
    private readonly void FailUnexpected() => Fail(lexer.Start, $"Unexpected {lexer.Describe()}.");

    [DoesNotReturn]
    private readonly void Fail(int offset, string description) => throw new SyntaxException(source, offset, description);
}
