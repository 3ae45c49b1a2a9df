using System.Buffers;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Export;

/// <summary>
/// Makes cells harmless that a spreadsheet would take for a formula, such as <c>=cmd|'/c calc'!A1</c>: an apostrophe before
/// it makes it text. <see href="https://owasp.org/www-community/attacks/CSV_Injection"/>
/// </summary>
internal static class SpreadsheetGuard
{
    private const string Starts = "=+-@\t\r";

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789.,");

    /// <summary>The rows with every such cell guarded; numbers with a sign are left alone.</summary>
    public static byte[] Apply(byte[] rows)
    {
        CsvReader reader = new(new MemoryStream(rows));
        CsvBuffer guarded = new();
        while (reader.Read())
        {
            foreach (string cell in reader.Cells)
            {
                guarded.Cell(Guard(cell));
            }

            guarded.EndRow();
        }

        return guarded.Written.ToArray();
    }

    /// <summary>The cell, with an apostrophe before it where it starts like a formula.</summary>
    public static string Guard(string cell) =>
        cell.Length > 1 && Starts.Contains(cell[0], StringComparison.Ordinal) && !IsNumber(cell) ? $"'{cell}" : cell;

    private static bool IsNumber(string cell) =>
        cell[0] is '-' or '+' && cell.AsSpan(1).IndexOfAnyExcept(InNumbers) < 0;
}
