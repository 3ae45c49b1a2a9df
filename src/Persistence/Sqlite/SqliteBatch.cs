using System.Text;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// Makes one statement of the same statement for many parents: UNION ALL of one seek a parent, with the parent's number as the last
/// column. Never a window function, which would read the whole table.
/// </summary>
internal static class SqliteBatch
{
    /// <summary>Parents in one statement at most.</summary>
    public const int MaxParents = 4096;

    /// <summary>SQLite allows 500 terms in one compound; more go into compounds of compounds.</summary>
    private const int MaxTerms = 256;

    public static string Write(SqlStatement statement, int parents)
    {
        var text = new StringBuilder((statement.Text.Length + 64) * parents);
        for (var i = 0; i < parents; i++)
        {
            if (i > 0)
            {
                text.Append(i % MaxTerms == 0 ? "\n)\nUNION ALL\n" : "\nUNION ALL\n");
            }

            if (parents > MaxTerms && i % MaxTerms == 0)
            {
                text.Append("SELECT * FROM (\n");
            }

            text.Append("SELECT \"p\".*, ").Append(i).Append(" FROM (\n");
            var ordinal = i;
            statement.Append(text, parameter => $"{parameter.Name}_{ordinal}");
            text.Append(KeepOrder(statement.Text)).Append("\n) AS \"p\"");
        }

        return text.Append(parents > MaxTerms ? "\n)" : string.Empty).ToString();
    }

    /// <summary>SQLite may drop the order of a subquery that has no limit.</summary>
    private static string KeepOrder(string statement) =>
        statement.Contains("\nORDER BY ", StringComparison.Ordinal) && !statement.Contains("\nLIMIT ", StringComparison.Ordinal)
            ? "\nLIMIT -1"
            : string.Empty;
}
