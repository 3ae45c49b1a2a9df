using System.Diagnostics;

namespace OpenEmulationData.Twin;

/// <summary>The number of the published release, which every answer tells.</summary>
internal static class TwinRelease
{
    private const string Newest = """SELECT MAX("Number") FROM "Releases" """;

    private static readonly TimeSpan s_maxAge = TimeSpan.FromSeconds(1);
    private static readonly Lock s_lock = new();
    private static long s_asked;
    private static int s_known;

    /// <summary>What a connection sees.</summary>
    public static int Read(TwinConnection connection)
    {
        using var rows = connection.Run(Newest);
        rows.Read();
        return rows.GetInt32(0);
    }

    /// <summary>What was published a second ago at most.</summary>
    public static int Known(TwinPool pool)
    {
        lock (s_lock)
        {
            if (s_known == 0 || Stopwatch.GetElapsedTime(s_asked) >= s_maxAge)
            {
                var connection = pool.Rent();
                s_known = Read(connection);
                s_asked = Stopwatch.GetTimestamp();
                pool.Return(connection);
            }

            return s_known;
        }
    }
}
