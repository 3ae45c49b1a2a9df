using System.Globalization;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Writes days and moments as EF Core's provider does.</summary>
internal static class SqliteText
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateTime moment) => moment.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
