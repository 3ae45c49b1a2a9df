using System.Text;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>
/// Makes one statement of the same statement for many parents: APPLY runs it once a parent, as a seek that stops after its
/// rows. What numbers the rows of one parent does so in the order that they are read in, so it reads no more of them.
/// </summary>
internal static class SqlServerBatch
{
    private const string OrderBy = "\nORDER BY ";
    private const string Offset = "\nOFFSET ";
    private const string From = "\nFROM ";

    public static string Write(SqlStatement statement, int parents)
    {
        List<TranslatedParameter> ofParent = [.. statement.Parameters.Where(parameter => parameter.IsParent)];
        string[] columns = [.. Enumerable.Range(0, statement.Columns).Select(column => $"[c{column}]")];
        bool ordered = FindOrder(statement.Text) is not null;
        StringBuilder text = new();
        text.Append("SELECT ").AppendJoin(", ", columns.Select(column => "[p]." + column)).Append(", [v].[n]\nFROM (VALUES\n");
        for (int parent = 0; parent < parents; parent++)
        {
            int ordinal = parent;
            text.Append(parent == 0 ? "(" : ",\n(").Append(parent);
            ofParent.ForEach(parameter => text.Append(", ").Append(parameter.Name).Append('_').Append(ordinal));
            text.Append(')');
        }

        text.Append("\n) AS [v]([n]");
        ofParent.ForEach(parameter => text.Append(", [").Append(Column(parameter)).Append(']'));
        text.Append(")\nCROSS APPLY (\n");
        (statement with { Text = MakeSubquery(Number(statement.Text)) }).Append(text, Value);
        text.Append("\n) AS [p](").AppendJoin(", ", ordered ? [.. columns, "[o]"] : columns).Append(')');
        return text.Append(ordered ? "\nORDER BY [v].[n], [p].[o]" : "").ToString();
    }

    /// <summary>A subquery may have an order only when it says how many rows it has.</summary>
    public static string MakeSubquery(string statement) =>
        FindOrder(statement) is null || statement.StartsWith("SELECT TOP(", StringComparison.Ordinal) || statement.Contains(Offset, StringComparison.Ordinal)
            ? statement
            : statement + Offset + "0 ROWS";

    /// <summary>Numbers the rows, since nothing else keeps the order of a subquery.</summary>
    private static string Number(string statement)
    {
        if (FindOrder(statement) is not { } order)
        {
            return statement;
        }

        if (statement.StartsWith("SELECT DISTINCT", StringComparison.Ordinal))
        {
            throw new NotSupportedException($"Distinct rows cannot be numbered: {statement}");
        }

        return statement.Insert(statement.IndexOf(From, StringComparison.Ordinal), $", ROW_NUMBER() OVER (ORDER BY {order})");
    }

    /// <summary>What the rows are ordered by; null when by nothing. Lines of subqueries are indented.</summary>
    private static string? FindOrder(string statement)
    {
        int start = statement.LastIndexOf(OrderBy, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        string order = statement[(start + OrderBy.Length)..];
        int end = order.IndexOf(Offset, StringComparison.Ordinal);
        return end < 0 ? order : order[..end];
    }

    private static string Column(TranslatedParameter parameter) => parameter.Name.TrimStart('@');

    /// <summary>A text that comes from a row has a collation of its own, which must be that of the columns.</summary>
    private static string Value(TranslatedParameter parameter) =>
        $"[v].[{Column(parameter)}]" + (parameter.Template?.DbType is System.Data.DbType.String or System.Data.DbType.AnsiString ? $" COLLATE {SqlServerModel.Collation}" : "");
}
