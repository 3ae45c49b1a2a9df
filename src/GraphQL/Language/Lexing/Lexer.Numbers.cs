namespace OpenEmulationData.GraphQL.Language;

/// <summary>Numbers. <see href="https://spec.graphql.org/September2025/#sec-Int-Value"/></summary>
internal ref partial struct Lexer
{
    private void ReadNumber(int position)
    {
        var kind = TokenKind.Int;
        if (body[position] == '-')
        {
            position++;
        }

        if (CodeAt(position) == '0')
        {
            position++;
            if (CharacterClasses.IsDigit(CodeAt(position)))
            {
                Fail(position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(position)}.");
            }
        }
        else
        {
            position = SkipDigits(position);
        }

        if (CodeAt(position) == '.')
        {
            kind = TokenKind.Float;
            position = SkipDigits(position + 1);
        }

        if (CodeAt(position) is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            position++;
            if (CodeAt(position) is (byte)'+' or (byte)'-')
            {
                position++;
            }

            position = SkipDigits(position);
        }

        if (CodeAt(position) == '.' || CharacterClasses.IsNameStart(CodeAt(position)))
        {
            Fail(position, $"Invalid number, expected digit but got: {DescribeCharacter(position)}.");
        }

        Kind = kind;
        End = position;
    }

    private readonly int SkipDigits(int position)
    {
        if (!CharacterClasses.IsDigit(CodeAt(position)))
        {
            Fail(position, $"Invalid number, expected digit but got: {DescribeCharacter(position)}.");
        }

        do
        {
            position++;
        }
        while (CharacterClasses.IsDigit(CodeAt(position)));
        return position;
    }

    /// <summary>The byte at a place, or 0, which belongs to no token, behind the end.</summary>
    private readonly byte CodeAt(int position) => (uint)position < (uint)body.Length ? body[position] : (byte)0;
}
