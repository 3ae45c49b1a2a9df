using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>
/// Cuts a text into tokens, one at a time and without an object for each. The text must be valid UTF-8.
/// <see href="https://spec.graphql.org/September2025/#sec-Language.Source-Text"/>
/// </summary>
internal ref partial struct Lexer
{
    private readonly Source source;
    private readonly ReadOnlySpan<byte> body;

    public Lexer(Source source)
    {
        this.source = source;
        body = source.Body.Span;
    }

    /// <summary>The kind of the current token; the end of the file before the first <see cref="Advance"/>.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Offset of the first byte of the current token.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind the last byte of the current token.</summary>
    public int End { get; private set; }

    /// <summary>Offset behind the last byte of the token before the current one.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The meaning of the current token, if it is a string.</summary>
    public string StringValue { get; private set; } = "";

    /// <summary>The bytes of the current token as written.</summary>
    public readonly ReadOnlySpan<byte> Text => body[Start..End];

    /// <summary>Goes on to the next token. At the end of the file it stays there.</summary>
    /// <exception cref="SyntaxException">There is no token here.</exception>
    public void Advance()
    {
        PreviousEnd = End;
        var position = SkipIgnored(End);
        Start = position;
        if (position == body.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = position;
            return;
        }

        var code = body[position];
        if (CharacterClasses.IsNameStart(code))
        {
            ReadName(position);
            return;
        }

        switch (code)
        {
            case (byte)'!':
                SetPunctuator(TokenKind.Bang);
                return;
            case (byte)'$':
                SetPunctuator(TokenKind.Dollar);
                return;
            case (byte)'&':
                SetPunctuator(TokenKind.Ampersand);
                return;
            case (byte)'(':
                SetPunctuator(TokenKind.ParenLeft);
                return;
            case (byte)')':
                SetPunctuator(TokenKind.ParenRight);
                return;
            case (byte)'.' when body[position..].StartsWith("..."u8):
                SetPunctuator(TokenKind.Spread, 3);
                return;
            case (byte)':':
                SetPunctuator(TokenKind.Colon);
                return;
            case (byte)'=':
                SetPunctuator(TokenKind.EqualsSign);
                return;
            case (byte)'@':
                SetPunctuator(TokenKind.At);
                return;
            case (byte)'[':
                SetPunctuator(TokenKind.BracketLeft);
                return;
            case (byte)']':
                SetPunctuator(TokenKind.BracketRight);
                return;
            case (byte)'{':
                SetPunctuator(TokenKind.BraceLeft);
                return;
            case (byte)'|':
                SetPunctuator(TokenKind.Pipe);
                return;
            case (byte)'}':
                SetPunctuator(TokenKind.BraceRight);
                return;
            case (byte)'"' when body[position..].StartsWith("\"\"\""u8):
                ReadBlockString(position);
                return;
            case (byte)'"':
                ReadString(position);
                return;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ReadNumber(position);
                return;
            case (byte)'\'':
                Fail(position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
                return;
            default:
                Fail(position, $"Unexpected character: {DescribeCharacter(position)}.");
                return;
        }
    }

    /// <summary>The current token as messages name it, such as <c>Name "id"</c>.</summary>
    public readonly string Describe() => Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float =>
            $"{TokenKindNames.Describe(Kind)} \"{Encoding.ASCII.GetString(Text)}\"",
        TokenKind.String or TokenKind.BlockString => $"{TokenKindNames.Describe(Kind)} \"{StringValue}\"",
        _ => TokenKindNames.Describe(Kind),
    };

    /// <summary>Goes over white space, line ends, commas, comments and byte order marks.</summary>
    private readonly int SkipIgnored(int position)
    {
        while ((uint)position < (uint)body.Length)
        {
            switch (body[position])
            {
                case (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)',':
                    position++;
                    break;
                case (byte)'#':
                    var lineEnd = body[position..].IndexOfAny((byte)'\n', (byte)'\r');
                    position = lineEnd < 0 ? body.Length : position + lineEnd;
                    break;
                case 0xEF when body[position..].StartsWith("\uFEFF"u8):
                    position += 3;
                    break;
                default:
                    return position;
            }
        }

        return position;
    }

    private void SetPunctuator(TokenKind kind, int length = 1)
    {
        Kind = kind;
        End = Start + length;
    }

    private void ReadName(int position)
    {
        do
        {
            position++;
        }
        while ((uint)position < (uint)body.Length && CharacterClasses.IsNameContinue(body[position]));
        Kind = TokenKind.Name;
        End = position;
    }

    /// <summary>The character at a place as messages name it.</summary>
    private readonly string DescribeCharacter(int position)
    {
        if (position >= body.Length)
        {
            return "<EOF>";
        }

        Rune.DecodeFromUtf8(body[position..], out var character, out _);
        return character.Value switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{character}\"",
            _ => $"U+{character.Value:X4}",
        };
    }

    [DoesNotReturn]
    private readonly void Fail(int position, string description) => throw new SyntaxException(source, position, description);
}
