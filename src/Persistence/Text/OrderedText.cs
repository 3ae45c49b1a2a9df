namespace OpenEmulationData.Persistence.Text;

/// <summary>Bytes as printable ASCII text, six bits a letter: comparing two texts letter by letter orders them as their bytes do.</summary>
internal static class OrderedText
{
    /// <summary>The letters by their values, in the order of their codes.</summary>
    private const string Letters = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private const int BitsOfLetter = 6;
    private const int BitsOfByte = 8;

    /// <summary>How many bytes a text of that length may hold.</summary>
    public static int BytesIn(int length) => length * BitsOfLetter / BitsOfByte;

    /// <summary>The text. The last letter is filled up with zeros, so that a beginning of other bytes comes before them.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) =>
        string.Create(((bytes.Length * BitsOfByte) + BitsOfLetter - 1) / BitsOfLetter, bytes, static (text, bytes) =>
        {
            int length = 0;
            uint rest = 0;
            int bits = 0;
            foreach (byte next in bytes)
            {
                rest = (rest << BitsOfByte) | next;
                for (bits += BitsOfByte; bits >= BitsOfLetter;)
                {
                    bits -= BitsOfLetter;
                    text[length++] = LetterOf(rest >> bits);
                }
            }

            if (bits > 0)
            {
                text[length] = LetterOf(rest << (BitsOfLetter - bits));
            }
        });

    private static char LetterOf(uint bits) => Letters[(int)(bits & ((1 << BitsOfLetter) - 1))];
}
