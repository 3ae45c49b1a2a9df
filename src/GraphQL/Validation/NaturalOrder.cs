using System.Globalization;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>Orders names by their characters, but the numbers in them by value: <c>a2</c> before <c>a10</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var a = x.AsSpan();
        var b = y.AsSpan();
        while (!a.IsEmpty && !b.IsEmpty)
        {
            int order;
            if (char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0]))
            {
                order = ReadNumber(ref a).CompareTo(ReadNumber(ref b));
            }
            else
            {
                order = a[0].CompareTo(b[0]);
                a = a[1..];
                b = b[1..];
            }

            if (order != 0)
            {
                return order;
            }
        }

        return a.Length - b.Length;
    }

    /// <summary>A leading zero is a number of its own.</summary>
    private static double ReadNumber(ref ReadOnlySpan<char> text)
    {
        var length = text[0] == '0' ? 1 : text.IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? text.Length : length;
        var number = double.Parse(text[..length], CultureInfo.InvariantCulture);
        text = text[length..];
        return number;
    }
}
