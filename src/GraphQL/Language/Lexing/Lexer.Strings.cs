using System.Text;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>Strings. <see href="https://spec.graphql.org/September2025/#sec-String-Value"/></summary>
internal ref partial struct Lexer
{
    private void ReadString(int start)
    {
        var position = start + 1;
        StringBuilder? unescaped = null;
        while (true)
        {
            var rest = body[position..];
            var stop = rest.IndexOfAny("\"\\\n\r"u8);
            var chunk = stop < 0 ? rest : rest[..stop];
            position += chunk.Length;
            switch (CodeAt(position))
            {
                case (byte)'"':
                    Kind = TokenKind.String;
                    End = position + 1;
                    StringValue = unescaped is null
                        ? Encoding.UTF8.GetString(chunk)
                        : unescaped.Append(Encoding.UTF8.GetString(chunk)).ToString();
                    return;
                case (byte)'\\':
                    unescaped ??= new StringBuilder();
                    unescaped.Append(Encoding.UTF8.GetString(chunk));
                    position += ReadEscape(position, unescaped);
                    break;
                default:
                    Fail(position, "Unterminated string.");
                    return;
            }
        }
    }

    private void ReadBlockString(int start)
    {
        var position = start + 3;
        while (true)
        {
            var quotes = body[position..].IndexOf("\"\"\""u8);
            if (quotes < 0)
            {
                Fail(body.Length, "Unterminated string.");
            }

            position += quotes;
            if (body[position - 1] != '\\')
            {
                break;
            }

            position += 3;
        }

        Kind = TokenKind.BlockString;
        End = position + 3;
        StringValue = BlockString.Dedent(Encoding.UTF8.GetString(body[(start + 3)..position]));
    }

    /// <summary>Resolves the escape sequence at a place and says how many bytes it has.</summary>
    private readonly int ReadEscape(int position, StringBuilder unescaped)
    {
        char character;
        switch (CodeAt(position + 1))
        {
            case (byte)'u':
                return CodeAt(position + 2) == '{'
                    ? ReadBracedUnicodeEscape(position, unescaped)
                    : ReadFixedUnicodeEscape(position, unescaped);
            case (byte)'"':
                character = '"';
                break;
            case (byte)'\\':
                character = '\\';
                break;
            case (byte)'/':
                character = '/';
                break;
            case (byte)'b':
                character = '\b';
                break;
            case (byte)'f':
                character = '\f';
                break;
            case (byte)'n':
                character = '\n';
                break;
            case (byte)'r':
                character = '\r';
                break;
            case (byte)'t':
                character = '\t';
                break;
            default:
                Fail(position, $"Invalid character escape sequence: \"{Excerpt(position, 2)}\".");
                return 0;
        }

        unescaped.Append(character);
        return 2;
    }

    /// <summary>Reads <c>\u{…}</c>: any number of digits up to eight, the value of a Unicode scalar.</summary>
    private readonly int ReadBracedUnicodeEscape(int position, StringBuilder unescaped)
    {
        const int LongestSize = 12;
        var point = 0;
        var size = 3;
        while (size < LongestSize)
        {
            var code = CodeAt(position + size++);
            if (code == '}')
            {
                if (size < 5 || !Rune.TryCreate(point, out var character))
                {
                    break;
                }

                unescaped.Append(character.ToString());
                return size;
            }

            point = (point << 4) | CharacterClasses.HexValue(code);
            if (point < 0)
            {
                break;
            }
        }

        Fail(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, size)}\".");
        return 0;
    }

    /// <summary>Reads four hexadecimal digits, or twice four that make a surrogate pair.</summary>
    private readonly int ReadFixedUnicodeEscape(int position, StringBuilder unescaped)
    {
        var unit = ReadFourDigits(position + 2);
        if (unit >= 0 && !char.IsSurrogate((char)unit))
        {
            unescaped.Append((char)unit);
            return 6;
        }

        if (unit >= 0 && char.IsHighSurrogate((char)unit) && CodeAt(position + 6) == '\\' && CodeAt(position + 7) == 'u')
        {
            var low = ReadFourDigits(position + 8);
            if (low >= 0 && char.IsLowSurrogate((char)low))
            {
                unescaped.Append((char)unit).Append((char)low);
                return 12;
            }
        }

        Fail(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, 6)}\".");
        return 0;
    }

    /// <summary>The value of four hexadecimal digits; negative unless all four are digits.</summary>
    private readonly int ReadFourDigits(int position) =>
        (CharacterClasses.HexValue(CodeAt(position)) << 12)
        | (CharacterClasses.HexValue(CodeAt(position + 1)) << 8)
        | (CharacterClasses.HexValue(CodeAt(position + 2)) << 4)
        | CharacterClasses.HexValue(CodeAt(position + 3));

    /// <summary>The text from a place on, as many UTF-16 code units long as asked for, if there are so many.</summary>
    private readonly string Excerpt(int position, int length)
    {
        var excerpt = new StringBuilder();
        while (excerpt.Length < length && position < body.Length)
        {
            Rune.DecodeFromUtf8(body[position..], out var character, out var size);
            excerpt.Append(character.ToString());
            position += size;
        }

        return excerpt.ToString();
    }
}
