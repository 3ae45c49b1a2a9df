using System.Globalization;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Writes days and moments as EF Core's provider does.</summary>
internal static class SqliteText
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As the format <c>yyyy-MM-dd HH:mm:ss.FFFFFFF</c>, which takes ten times as long: every request compares with its moment.</summary>
    public static string Of(DateTime moment)
    {
        Span<char> text = stackalloc char[27];
        moment.TryFormat(text, out _, "s", CultureInfo.InvariantCulture);
        text[10] = ' ';
        var fraction = moment.Ticks % TimeSpan.TicksPerSecond;
        if (fraction == 0)
        {
            return new string(text[..19]);
        }

        text[19] = '.';
        fraction.TryFormat(text[20..], out _, "D7", CultureInfo.InvariantCulture);
        return new string(text.TrimEnd('0'));
    }
}
