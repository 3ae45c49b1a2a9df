using Microsoft.Data.SqlClient;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>What is tried again when the server or the network is in trouble that passes: opening a connection, with nothing done on it yet.</summary>
internal static class SqlServerRetries
{
    /// <summary>How often a thing is tried.</summary>
    public const int Tries = 5;

    /// <summary>The longest wait between two tries.</summary>
    public static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(5);

    /// <summary>A deadlock, a lock not got in time, a database on its way to another server, a throttled one, a lost or refused connection.</summary>
    private static readonly int[] Transient =
    [
        1204, 1205, 1222, 49918, 49919, 49920, 4060, 4221, 40143, 40613, 40501, 40540, 40197, 42108, 42109, 10929, 10928,
        10061, 10060, 10054, 10053, 997, 233, 121, 64, 20, -2, 2, 53,
    ];

    /// <summary>Tries again, waiting longer each time.</summary>
    public static readonly SqlRetryLogicBaseProvider Provider = SqlConfigurableRetryFactory.CreateExponentialRetryProvider(new SqlRetryLogicOption
    {
        NumberOfTries = Tries,
        DeltaTime = TimeSpan.FromMilliseconds(100),
        MaxTimeInterval = MaxDelay,
        TransientErrors = Transient,
    });
}
