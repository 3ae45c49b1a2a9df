using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Sqlite;
using OpenEmulationData.Persistence.SqlServer;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Schema.Tests.SqlServer;

/// <summary>
/// SQLite that keeps what would have been sent to SQL Server: of hand-written statements each phrase is written as a place,
/// into which the phrase of SQLite goes before the statement runs, and that of SQL Server for the record.
/// </summary>
internal sealed partial class TwoTongues(Action<string> record) : SqlDialect, ISqlPhrases
{
    private static readonly ISqlPhrases s_lite = SqliteDialect.Instance.Phrases;
    private static readonly ISqlPhrases s_server = SqlServerDialect.Instance.Phrases;

    private readonly List<(string Lite, string Server)> _phrases = [];

    public override ISqlPhrases Phrases => this;

    public override bool NeedsTurns => true;

    public override bool RunsForEachParent => true;

    public override bool AggregatesInDatabase => true;

    public string With => Write(static phrases => phrases.With);

    public string Closure => Write(static phrases => phrases.Closure);

    public string OrderedJoin => Write(static phrases => phrases.OrderedJoin);

    public string Numbers(string parameter) => Write(phrases => phrases.Numbers(parameter));

    public string Table(string parameter, params IReadOnlyList<string> columns) => Write(phrases => phrases.Table(parameter, columns));

    public string Same(string a, string b) => Write(phrases => phrases.Same(a, b));

    public string Limit(string parameter) => Write(phrases => phrases.Limit(parameter));

    public string Number(string flag) => Write(phrases => phrases.Number(flag));

    public override async ValueTask<ReadConnection> ConnectAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return new Connection(this, connection);
    }

    public override int GetMaxParents(SqlStatement statement) => SqliteDialect.Instance.GetMaxParents(statement);

    public override string WriteBatch(SqlStatement statement, int parents) => SqliteDialect.Instance.WriteBatch(statement, parents);

    public override string WriteCount(string statement) => SqliteDialect.Instance.WriteCount(statement);

    /// <summary>Records a statement that has phrases in it, and returns it as SQLite takes it.</summary>
    private string Translate(string text)
    {
        if (!Place().IsMatch(text))
        {
            return text;
        }

        record(Place().Replace(text, match => PhraseOf(match).Server));
        return Place().Replace(text, match => PhraseOf(match).Lite);
    }

    private (string Lite, string Server) PhraseOf(Match match) => _phrases[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)];

    private string Write(Func<ISqlPhrases, string> phrase)
    {
        lock (_phrases)
        {
            _phrases.Add((phrase(s_lite), phrase(s_server)));
            return $"⟦{_phrases.Count - 1}⟧";
        }
    }

    [GeneratedRegex("⟦([0-9]+)⟧")]
    private static partial Regex Place();

    private sealed class Connection(TwoTongues tongues, SqliteConnection connection) : ReadConnection(connection)
    {
        public override bool IsInProcess => false;

        public override void Begin()
        {
        }

        public override void End() => IsBroken = true;

        public override FirstLook Look(Viewer viewer) => new(viewer);

        public override ReadCommand Prepare(string text, BatchStatement? statement = null)
        {
            var command = connection.CreateCommand();
            command.CommandText = tongues.Translate(text);
            return new AdoCommand(command, statement, static (made, name, value) => ((SqliteCommand)made).Parameters.AddWithValue(name, value));
        }

        public override CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken) => default;

        public override bool IsInterrupt(DbException exception) => false;

        protected override PortalDbContext CreateContext(IReadOnlyList<IInterceptor> interceptors)
        {
            DbContextOptionsBuilder<PortalDbContext> options = new();
            options.UsePortalSqlite(connection).AddInterceptors(interceptors);
            return new PortalDbContext(options.Options);
        }
    }
}
