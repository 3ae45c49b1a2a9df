using System.Text.Json;

namespace OpenEmulationData.Twin;

/// <summary>Counts by title for a year, from the cells of the country: the same cube that the service reads.</summary>
internal static class CountsScenario
{
    private const string Counts = """
        SELECT t."Code", t."Name", c."RecipientKind", c."Best", c."BestSupport", c."Named", c."Reported"
        FROM "AdministrativeUnits" AS v
        JOIN "StatisticCells" AS c ON c."UnitId" = v."Id"
        JOIN "AwardTitles" AS t ON t."Id" = c."TitleId"
        WHERE v."ParentId" IS NULL AND c."CampaignId" IS NULL AND c."ClusterId" IS NULL AND c."Status" = 2 AND c."Year" = @p0
        ORDER BY c."Best" DESC, t."Precedence", c."TitleId", c."RecipientKind"
        """;

    private static readonly JsonEncodedText[] s_kinds =
        [JsonEncodedText.Encode("INDIVIDUAL"), JsonEncodedText.Encode("COLLECTIVE"), JsonEncodedText.Encode("HOUSEHOLD"), JsonEncodedText.Encode("UNIT")];

    private static readonly JsonEncodedText[] s_precisions =
        [JsonEncodedText.Encode("EXACT"), JsonEncodedText.Encode("EXACT"), JsonEncodedText.Encode("AT_LEAST"), JsonEncodedText.Encode("ABOUT")];

    public static void Write(TwinConnection connection, Variables variables, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("countsByTitle"u8);
        using var rows = connection.Run(Counts, variables.Year);
        while (rows.Read())
        {
            writer.WriteStartObject();
            writer.WriteStartObject("title"u8);
            writer.WriteString("code"u8, rows.GetString(0));
            writer.WriteString("name"u8, rows.GetString(1));
            writer.WriteEndObject();
            writer.WriteString("recipientKind"u8, s_kinds[rows.GetInt32(2)]);
            writer.WriteNumber("count"u8, rows.GetInt32(3));
            writer.WriteString("precision"u8, s_precisions[rows.GetInt32(4)]);
            writer.WriteNumber("named"u8, rows.GetInt32(5));
            if (rows.IsDBNull(6))
            {
                writer.WriteNull("reported"u8);
            }
            else
            {
                writer.WriteNumber("reported"u8, rows.GetInt32(6));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
