using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.SqlServer;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>What reads are on one kind of database: how it is connected to, and what it writes differently.</summary>
internal abstract class SqlDialect
{
    /// <summary>The phrases of hand-written statements.</summary>
    public abstract ISqlPhrases Phrases { get; }

    /// <summary>Whether statements of one session may meet, since they really wait for the database.</summary>
    public abstract bool NeedsTurns { get; }

    /// <summary>
    /// Whether a prepared statement is run once for each parent, since the database is in this process and a run costs no round trip; else
    /// one statement asks for all parents.
    /// </summary>
    public abstract bool RunsForEachParent { get; }

    /// <summary>Whether cells are added up by the database, since each row has a way to come; else here, which takes less time.</summary>
    public abstract bool AggregatesInDatabase { get; }

    /// <summary>The dialect of a context.</summary>
    public static SqlDialect Of(DbContext context) => context.Database.IsSqlite() ? SqliteDialect.Instance
        : context.Database.IsSqlServer() ? SqlServerDialect.Instance
        : throw new NotSupportedException($"There are no reads for {context.Database.ProviderName}.");

    /// <summary>Opens a connection.</summary>
    public abstract ValueTask<ReadConnection> ConnectAsync(string connectionString, CancellationToken cancellationToken);

    /// <summary>How many parents one statement takes at most, a power of two.</summary>
    public abstract int GetMaxParents(SqlStatement statement);

    /// <summary>The statement for several parents: the rows of each in their order, with the parent's number as the last column.</summary>
    public abstract string WriteBatch(SqlStatement statement, int parents);

    /// <summary>The number of rows of a statement.</summary>
    public abstract string WriteCount(string statement);

    /// <summary>What parameters of this kind are copied from; null where the mapping says it all.</summary>
    public virtual DbParameter? GetTemplate(DbParameter parameter) => null;

    /// <summary>The value that EF Core made a parameter of, by its name, and what it made of it.</summary>
    public virtual (string Name, Func<string, string>? Pattern) FindPattern(string parameterName) => (parameterName, null);
}
