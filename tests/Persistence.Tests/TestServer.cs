using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Import;
using OpenEmulationData.Persistence.SqlServer;

namespace OpenEmulationData.Persistence.Tests;

/// <summary>
/// A database of its own on the SQL Server whose connection string the environment variable <c>OED_TEST_SQLSERVER</c>
/// holds, dropped with the test. Without the variable there is none, and tests use SQLite.
/// </summary>
internal sealed class TestServer : IDisposable
{
    private const string Variable = "OED_TEST_SQLSERVER";

    private readonly string _server;
    private readonly string _name = $"oed_test_{Guid.NewGuid():N}";

    private TestServer(string server)
    {
        _server = server;
        ConnectionString = new SqlConnectionStringBuilder(server) { InitialCatalog = _name }.ToString();
    }

    public string ConnectionString { get; }

    /// <summary>An empty database; null when no server is named.</summary>
    public static TestServer? CreateDatabase()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } server)
        {
            return null;
        }

        TestServer database = new(server);
        database.Execute($"CREATE DATABASE [{database._name}]");
        return database;
    }

    public PortalDbContext Open()
    {
        DbContextOptionsBuilder<SqlServerPortalDbContext> options = new();
        options.UsePortalSqlServer(ConnectionString);
        return new SqlServerPortalDbContext(options.Options);
    }

    /// <summary>Gives the database the model's shape.</summary>
    public void Prepare()
    {
        using PortalDbContext database = Open();
        new DatabaseStarter(database, new PackageImporter(database, TimeProvider.System)).PrepareAsync().GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        SqlConnection.ClearAllPools();
        Execute($"ALTER DATABASE [{_name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{_name}]");
    }

    private void Execute(string sql)
    {
        using SqlConnection connection = new(_server);
        connection.Open();
        using SqlCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
