namespace OpenEmulationData.GraphQL.Data;

/// <summary>The order of text by code points, which is the order of UTF-8 bytes: what a database does without a collation.</summary>
internal sealed class TextOrder : IComparer<string>
{
    /// <summary>The last code point there is. It is no character, so no text has it.</summary>
    public const string LastCharacter = "\U0010FFFF";

    public static TextOrder Instance { get; } = new();

    public static int CompareText(string? x, string? y) => Instance.Compare(x, y);

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var same = x.AsSpan().CommonPrefixLength(y);
        if (same == x.Length || same == y.Length)
        {
            return x.Length - y.Length;
        }

        // Surrogates stand for code points above all other UTF-16 units.
        var (a, b) = (x[same], y[same]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a - b : char.IsSurrogate(a) ? 1 : -1;
    }
}
