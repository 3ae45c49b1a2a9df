using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Reads of a SQLite file.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public static readonly SqliteDialect Instance = new();

    private SqliteDialect()
    {
    }

    public override ISqlPhrases Phrases { get; } = new SqlitePhrases();

    public override bool NeedsTurns => false;

    public override bool RunsForEachParent => true;

    public override bool AggregatesInDatabase => false;

    public override async ValueTask<ReadConnection> ConnectAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return new SqliteReadConnection(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override int GetMaxParents(SqlStatement statement) => 1;

    public override string WriteBatch(SqlStatement statement, int parents) =>
        throw new NotSupportedException("A statement on SQLite is for one parent.");

    public override string WriteCount(string statement) => $"SELECT COUNT(*)\nFROM (\n{statement}\n) AS \"c\"";
}
