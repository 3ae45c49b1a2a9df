namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>Seconds that a command may take.</summary>
internal static class SqlServerTimeouts
{
    /// <summary>One of a reader; an operation ends sooner by its own limit.</summary>
    public const int Read = 30;

    /// <summary>One of an import or a migration, which may empty or fill a large table.</summary>
    public const int Load = 3600;
}
