namespace OpenEmulationData.Api.Hosting;

/// <summary>Where the data is kept, and what fills it at the first start.</summary>
internal sealed record DatabaseOptions
{
    /// <summary>The provider when none is set.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>The provider where several machines share one database.</summary>
    public const string SqlServer = "SqlServer";

    /// <summary><c>Database:Provider</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>Whether the provider is <see cref="Sqlite"/>.</summary>
    public bool IsSqlite => Provider.Equals(Sqlite, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>ConnectionStrings:Portal</c>.</summary>
    public required string ConnectionString { get; init; }

    /// <summary><c>ConnectionStrings:PortalReadOnly</c>: a readable secondary of SQL Server that takes the reads of requests; null: there is none.</summary>
    public string? ReadOnlyConnectionString { get; init; }

    /// <summary><c>Data:Package</c>: the folder of the data package that an empty database is filled from.</summary>
    public required string Package { get; init; }

    /// <summary>Reads the settings; what is not set is a SQLite file under the content root and the package beside the program.</summary>
    public static DatabaseOptions Read(IConfiguration configuration, string contentRoot) => new()
    {
        Provider = configuration["Database:Provider"] ?? Sqlite,
        ConnectionString = configuration.GetConnectionString("Portal")
            ?? $"Data Source={Path.Combine(contentRoot, "App_Data", "portal.db")}",
        ReadOnlyConnectionString = configuration.GetConnectionString("PortalReadOnly"),
        Package = Path.GetFullPath(configuration["Data:Package"] ?? Path.Combine("data", "vietnam"), AppContext.BaseDirectory),
    };
}
