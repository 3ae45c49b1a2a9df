using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace OpenEmulationData.Twin;

/// <summary>The scenarios of the benchmark, as fast as plain SQL and a JSON writer can be.</summary>
internal static class Scenarios
{
    private const string AwardPage = """
        SELECT a."Code", a."Year", t."Code", t."Name", u."Code", u."ShortName"
        FROM "Awards" AS a
        JOIN "AwardTitles" AS t ON t."Id" = a."TitleId"
        JOIN "AdministrativeUnits" AS u ON u."Id" = a."UnitId"
        WHERE a."Year" = @p0 AND t."Code" = @p1
        ORDER BY a."Id" LIMIT 20
        """;

    private const string AwardCount = """
        SELECT COUNT(*) FROM "Awards" AS a JOIN "AwardTitles" AS t ON t."Id" = a."TitleId" WHERE a."Year" = @p0 AND t."Code" = @p1
        """;

    private const string Clusters = """SELECT "Id", "Code", "Name" FROM "Clusters" ORDER BY "NameSort", "Id" LIMIT 10""";

    private const string ClusterAwards = """
        SELECT a."Code", a."Year", t."Name" FROM "Awards" AS a JOIN "AwardTitles" AS t ON t."Id" = a."TitleId"
        WHERE a."ClusterId" = @p0 ORDER BY a."Id" LIMIT 5
        """;

    private const string IndividualPage = """
        SELECT p."Name", p."Position", u."ShortName" FROM "Individuals" AS p LEFT JOIN "AdministrativeUnits" AS u ON u."Id" = p."UnitId"
        ORDER BY p."NameSort", p."Id" LIMIT 100
        """;

    private const string IndividualPageAfter = """
        SELECT p."Name", p."Position", u."ShortName" FROM "Individuals" AS p LEFT JOIN "AdministrativeUnits" AS u ON u."Id" = p."UnitId"
        WHERE (p."NameSort", p."Id") > (@p0, @p1) ORDER BY p."NameSort", p."Id" LIMIT 100
        """;

    private const string Campaigns = """SELECT "Id", "Code", "Name" FROM "Campaigns" ORDER BY "NameSort", "Id" LIMIT 20""";

    private const string CampaignAwards = """
        SELECT a."Code", a."Year", o."Name", ou."Id", ou."ShortName", p."Name", pu."Id", pu."ShortName"
        FROM "Awards" AS a
        LEFT JOIN "Organizations" AS o ON o."Id" = a."OrganizationId" LEFT JOIN "AdministrativeUnits" AS ou ON ou."Id" = o."UnitId"
        LEFT JOIN "Individuals" AS p ON p."Id" = a."IndividualId" LEFT JOIN "AdministrativeUnits" AS pu ON pu."Id" = p."UnitId"
        WHERE a."CampaignId" = @p0 ORDER BY a."Id" LIMIT 10
        """;

    private const string Ancestors = """
        SELECT u."ShortName" FROM "UnitClosures" AS c JOIN "AdministrativeUnits" AS u ON u."Id" = c."AncestorId"
        WHERE c."DescendantId" = @p0 AND c."Depth" > 0 ORDER BY c."Depth"
        """;

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("a", false, static (_, _, writer) => writer.WriteString("__typename"u8, "Query"u8)),
        new("b", true, static (connection, variables, writer) => WriteAwards(connection, variables, writer, withCount: false)),
        new("b2", true, static (connection, variables, writer) => WriteAwards(connection, variables, writer, withCount: true)),
        new("c", true, static (connection, _, writer) => WriteClusters(connection, writer)),
        new("d", true, CountsScenario.Write),
        new("e", true, WriteIndividuals),
        new("f", true, static (connection, _, writer) => WriteCampaigns(connection, writer)),
        new("g", true, SearchScenario.Write),
    ];

    private static void WriteAwards(TwinConnection connection, Variables variables, Utf8JsonWriter writer, bool withCount)
    {
        writer.WriteStartObject("awards"u8);
        writer.WriteStartArray("nodes"u8);
        using (var rows = connection.Run(AwardPage, variables.Year, variables.Title))
        {
            while (rows.Read())
            {
                writer.WriteStartObject();
                writer.WriteString("code"u8, rows.GetString(0));
                writer.WriteNumber("year"u8, rows.GetInt32(1));
                writer.WriteStartObject("title"u8);
                writer.WriteString("code"u8, rows.GetString(2));
                writer.WriteString("name"u8, rows.GetString(3));
                writer.WriteEndObject();
                writer.WriteStartObject("unit"u8);
                writer.WriteString("code"u8, rows.GetString(4));
                writer.WriteString("shortName"u8, rows.GetString(5));
                writer.WriteEndObject();
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
        if (withCount)
        {
            using var count = connection.Run(AwardCount, variables.Year, variables.Title);
            count.Read();
            writer.WriteNumber("totalCount"u8, count.GetInt32(0));
        }

        writer.WriteEndObject();
    }

    private static void WriteClusters(TwinConnection connection, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("clusters"u8);
        writer.WriteStartArray("nodes"u8);
        foreach (var (id, code, name) in ReadParents(connection, Clusters))
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, code);
            writer.WriteString("name"u8, name);
            writer.WriteStartObject("awards"u8);
            writer.WriteStartArray("nodes"u8);
            using var rows = connection.Run(ClusterAwards, id);
            while (rows.Read())
            {
                writer.WriteStartObject();
                writer.WriteString("code"u8, rows.GetString(0));
                writer.WriteNumber("year"u8, rows.GetInt32(1));
                writer.WriteStartObject("title"u8);
                writer.WriteString("name"u8, rows.GetString(2));
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteIndividuals(TwinConnection connection, Variables variables, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("individuals"u8);
        writer.WriteStartArray("nodes"u8);
        using var rows = variables.After is null
            ? connection.Run(IndividualPage)
            : TwinCursor.Read(variables.After) is var (sort, id) ? connection.Run(IndividualPageAfter, sort, id) : null!;
        while (rows.Read())
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, rows.GetString(0));
            WriteText(writer, "position"u8, rows, 1);
            WriteUnit(writer, rows, 2);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCampaigns(TwinConnection connection, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("campaigns"u8);
        writer.WriteStartArray("nodes"u8);
        foreach (var (id, code, name) in ReadParents(connection, Campaigns))
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, code);
            writer.WriteString("name"u8, name);
            writer.WriteStartObject("awards"u8);
            writer.WriteStartArray("nodes"u8);
            List<(string Code, int Year, bool IsBody, string Name, int? UnitId, string? Unit)> awards = [];
            using (var rows = connection.Run(CampaignAwards, id))
            {
                while (rows.Read())
                {
                    var isBody = !rows.IsDBNull(2);
                    var at = isBody ? 2 : 5;
                    var hasUnit = !rows.IsDBNull(at + 1);
                    awards.Add((rows.GetString(0), rows.GetInt32(1), isBody, rows.GetString(at), hasUnit ? rows.GetInt32(at + 1) : null, hasUnit ? rows.GetString(at + 2) : null));
                }
            }

            foreach (var award in awards)
            {
                WriteAward(connection, writer, award);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteAward(
        TwinConnection connection, Utf8JsonWriter writer, (string Code, int Year, bool IsBody, string Name, int? UnitId, string? Unit) award)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, award.Code);
        writer.WriteNumber("year"u8, award.Year);
        writer.WriteStartObject("recipient"u8);
        writer.WriteString("__typename"u8, award.IsBody ? "Organization"u8 : "Individual"u8);
        writer.WriteString("name"u8, award.Name);
        if (award.UnitId is { } unit)
        {
            writer.WriteStartObject("unit"u8);
            writer.WriteString("shortName"u8, award.Unit);
            writer.WriteStartArray("ancestors"u8);
            using var rows = connection.Run(Ancestors, unit);
            while (rows.Read())
            {
                writer.WriteStartObject();
                writer.WriteString("shortName"u8, rows.GetString(0));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("unit"u8);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static List<(int Id, string Code, string Name)> ReadParents(TwinConnection connection, string sql)
    {
        List<(int, string, string)> parents = [];
        using var rows = connection.Run(sql);
        while (rows.Read())
        {
            parents.Add((rows.GetInt32(0), rows.GetString(1), rows.GetString(2)));
        }

        return parents;
    }

    private static void WriteUnit(Utf8JsonWriter writer, SqliteDataReader rows, int ordinal)
    {
        if (rows.IsDBNull(ordinal))
        {
            writer.WriteNull("unit"u8);
            return;
        }

        writer.WriteStartObject("unit"u8);
        writer.WriteString("shortName"u8, rows.GetString(ordinal));
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, SqliteDataReader rows, int ordinal)
    {
        if (rows.IsDBNull(ordinal))
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, rows.GetString(ordinal));
        }
    }
}
