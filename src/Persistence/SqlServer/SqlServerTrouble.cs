using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>Says in words what SQL Server says in numbers.</summary>
internal static class SqlServerTrouble
{
    /// <summary>Raised by the load when another one has the lock of the import.</summary>
    public const int ImportIsRunning = 51000;

    /// <summary>What to tell the operator; null when the fault is ours.</summary>
    public static string? Describe(Exception exception) => exception switch
    {
        RetryLimitExceededException { InnerException: { } last } => Describe(last),
        SqlException sql => Describe(sql),
        _ => null,
    };

    private static string? Describe(SqlException sql) => sql.Number switch
    {
        ImportIsRunning or 1222 => "The database is locked: another import is running, or another program writes to it.",
        1105 or 1101 or 9002 or 3958 or 3959 or 3966 => $"The server has no room: its disk, its log or its tempdb is full ({sql.Message}).",
        3906 => "The database may not be written to.",
        4060 or 911 => "The database is not there, or may not be opened.",
        18456 or 18452 or 18487 or 18488 => "The server does not let the user in.",
        -2 => "The server did not answer in time.",
        229 or 262 or 297 or 300 or 5011 => $"The user may not do what an import does ({sql.Message}).",
        823 or 824 or 825 => "The database is damaged.",
        -1 or 2 or 53 or 20 or 64 or 121 or 233 or 10053 or 10054 or 10060 or 10061 or 11001 or 26 or 40 => $"The server cannot be reached, or was lost ({sql.Message}).",
        _ => null,
    };
}
