using System.Data;
using System.Data.Common;
using System.Numerics;
using Microsoft.Data.SqlClient;
using OpenEmulationData.Persistence.Querying;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>Reads of SQL Server.</summary>
internal sealed class SqlServerDialect : SqlDialect
{
    public static readonly SqlServerDialect Instance = new();

    /// <summary>SQL Server takes 2,100 parameters, two of which are the statement and the list of the parameters.</summary>
    private const int MaxParameters = 2098;

    /// <summary>Bytes in a text parameter that is not of the type without bounds; one length for all, so that all share one plan.</summary>
    private const int TextBytes = 8000;

    private const string ContainsSuffix = "_contains";

    private SqlServerDialect()
    {
    }

    public override ISqlPhrases Phrases { get; } = new SqlServerPhrases();

    public override bool NeedsTurns => true;

    public override bool RunsForEachParent => false;

    public override bool AggregatesInDatabase => true;

    public override async ValueTask<ReadConnection> ConnectAsync(string connectionString, CancellationToken cancellationToken) =>
        await SqlServerReadConnection.OpenAsync(connectionString, cancellationToken);

    public override int GetMaxParents(SqlStatement statement)
    {
        int each = statement.Parameters.Count(parameter => parameter.IsParent);
        int shared = statement.Parameters.Count - each;
        int most = Math.Max(1, (MaxParameters - shared) / Math.Max(1, each));
        return 1 << BitOperations.Log2((uint)most);
    }

    public override string WriteBatch(SqlStatement statement, int parents) => SqlServerBatch.Write(statement, parents);

    public override string WriteCount(string statement) => $"SELECT COUNT(*)\nFROM (\n{SqlServerBatch.MakeSubquery(statement)}\n) AS [c]";

    /// <summary>EF Core's own parameter, which has the type of the column that it is compared with, wide enough for any text.</summary>
    public override DbParameter? GetTemplate(DbParameter parameter)
    {
        SqlParameter template = (SqlParameter)((ICloneable)parameter).Clone();
        template.Value = DBNull.Value;
        Widen(template);
        return template;
    }

    /// <summary>EF Core searches for a text with LIKE, by a pattern that it makes of the text when the statement runs.</summary>
    public override (string Name, Func<string, string>? Pattern) FindPattern(string parameterName) =>
        parameterName.EndsWith(ContainsSuffix, StringComparison.Ordinal) ? (parameterName[..^ContainsSuffix.Length], ToPattern) : (parameterName, null);

    /// <summary>Gives all texts one length, or none when they are longer.</summary>
    public static void Widen(SqlParameter parameter)
    {
        int size = parameter.SqlDbType switch
        {
            SqlDbType.NVarChar => TextBytes / 2,
            SqlDbType.VarChar => TextBytes,
            _ => 0,
        };
        if (size > 0)
        {
            parameter.Size = parameter.Value is string text && text.Length > size ? -1 : size;
        }
    }

    private static string ToPattern(string text) => $"%{text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)}%";
}
