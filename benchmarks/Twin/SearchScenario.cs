using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using SQLitePCL;

namespace OpenEmulationData.Twin;

/// <summary>Individuals by two words: the lists of both as bits, and what is in both.</summary>
internal static class SearchScenario
{
    private const int PageSize = 20;

    private const string Postings = """
        SELECT w."Accented", p."Entries" FROM "SearchWords" AS w JOIN "SearchPostings" AS p ON p."WordId" = w."Id"
        WHERE w."Word" >= @p0 AND w."Word" < @p1 AND p."Kind" = 5
        """;

    private const string Individual = """
        SELECT p."Name", p."Position" FROM "SearchEntries" AS e JOIN "Individuals" AS p ON p."Id" = e."EntityId" WHERE e."Id" = @p0
        """;

    /// <summary>The lists of the words and of their very accents, used again by each request of a thread.</summary>
    [ThreadStatic]
    private static ulong[][]? t_sets;

    public static void Write(TwinConnection connection, Variables variables, Utf8JsonWriter writer)
    {
        var sets = t_sets ??= [[], [], [], []];
        foreach (var set in sets)
        {
            Array.Clear(set);
        }

        var words = variables.Text.Split(' ');
        Read(connection, words[0], ref sets[0], ref sets[1]);
        Read(connection, words[1], ref sets[2], ref sets[3]);
        writer.WriteStartObject("search"u8);
        writer.WriteStartArray("nodes"u8);
        var left = PageSize;
        for (var i = 0; i < Math.Min(sets[1].Length, sets[3].Length) && left > 0; i++)
        {
            WriteEntries(connection, writer, i, sets[1][i] & sets[3][i], ref left);
        }

        for (var i = 0; i < Math.Min(sets[0].Length, sets[2].Length) && left > 0; i++)
        {
            var accented = i < sets[1].Length && i < sets[3].Length ? sets[1][i] & sets[3][i] : 0;
            WriteEntries(connection, writer, i, sets[0][i] & sets[2][i] & ~accented, ref left);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Read(TwinConnection connection, string word, ref ulong[] all, ref ulong[] accented)
    {
        using var rows = connection.Run(Postings, word, string.Concat(word.AsSpan(0, word.Length - 1), [(char)(word[^1] + 1)]));
        while (rows.Read())
        {
            var entries = MemoryMarshal.Cast<byte, int>(raw.sqlite3_column_blob(rows.Handle, 1));
            Add(ref all, entries);
            if (rows.GetString(0).StartsWith(word, StringComparison.Ordinal))
            {
                Add(ref accented, entries);
            }
        }
    }

    private static void Add(ref ulong[] set, ReadOnlySpan<int> entries)
    {
        var last = BinaryPrimitives.ReverseEndianness(entries[^1]);
        if (set.Length <= last / 64)
        {
            Array.Resize(ref set, last / 64 + 1);
        }

        var bits = set;
        foreach (var entry in entries)
        {
            var number = BinaryPrimitives.ReverseEndianness(entry);
            bits[number / 64] |= 1UL << number;
        }
    }

    private static void WriteEntries(TwinConnection connection, Utf8JsonWriter writer, int index, ulong bits, ref int left)
    {
        for (; bits != 0 && left > 0; bits &= bits - 1, left--)
        {
            using var row = connection.Run(Individual, index * 64 + BitOperations.TrailingZeroCount(bits));
            row.Read();
            writer.WriteStartObject();
            writer.WriteString("name"u8, row.GetString(0));
            if (row.IsDBNull(1))
            {
                writer.WriteNull("position"u8);
            }
            else
            {
                writer.WriteString("position"u8, row.GetString(1));
            }

            writer.WriteEndObject();
        }
    }
}
