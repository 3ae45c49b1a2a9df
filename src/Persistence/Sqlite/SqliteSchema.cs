using Microsoft.Data.Sqlite;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// All migrations as one script, for an empty file: EF Core would need more than a second to put it together. A test compares the two.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>Bytes of a page: of a large file, fewer and larger pages are written and searched sooner.</summary>
    private const int PageSize = 8192;

    private const string Resource = "sqlite/schema.sql";

    /// <summary>The statements, without a transaction around them.</summary>
    public static string Script { get; } = Read();

    /// <summary>Whether nothing is in the file yet.</summary>
    public static bool IsMissing(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)";
        return (long)command.ExecuteScalar()! != 0;
    }

    /// <summary>Sets what can be set before the first page is written only.</summary>
    public static void SetPages(SqliteConnection connection) => SqliteFile.Execute(connection, $"PRAGMA page_size = {PageSize}");

    private static string Read()
    {
        using StreamReader reader = new(typeof(SqliteSchema).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }
}
