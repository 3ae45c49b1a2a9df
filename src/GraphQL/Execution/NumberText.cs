using System.Globalization;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Spells a number as JavaScript does: the fewest digits, an exponent only from 1e21 on and below 1e-6.</summary>
internal static class NumberText
{
    private const int LongestInteger = 21;
    private const int LongestFraction = 6;

    public static string Of(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        if (mark < 0)
        {
            return number == 0 ? "0" : text;
        }

        var sign = number < 0 ? "-" : string.Empty;
        var digits = text[sign.Length..mark].Replace(".", string.Empty, StringComparison.Ordinal);
        var exponent = int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return sign + exponent switch
        {
            >= 0 and < LongestInteger when digits.Length <= exponent + 1 => digits.PadRight(exponent + 1, '0'),
            >= 0 and < LongestInteger => digits.Insert(exponent + 1, "."),
            > -LongestFraction - 1 and < 0 => "0." + new string('0', -exponent - 1) + digits,
            _ => (digits.Length == 1 ? digits : digits.Insert(1, ".")) + (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent),
        };
    }
}
