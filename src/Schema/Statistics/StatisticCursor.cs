using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenEmulationData.GraphQL;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>
/// The cursors of one list: base64url of a JSON array with a check of what was asked, and the position of the row. A cursor of another
/// field, grouping, basis or order is noticed.
/// </summary>
internal sealed class StatisticCursor(string asked)
{
    private readonly string _check = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 4));

    public static StatisticCursor Of(StatisticsQuery query) =>
        new($"statistics:{string.Join(',', query.GroupBy)}:{query.Basis}:{query.Perimeter}:{string.Join(',', query.Order)}");

    /// <summary>The cursor of evidence.</summary>
    public static StatisticCursor OfEvidence() => new("evidence");

    public string Write(IEnumerable<object> position) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<IEnumerable<object>>([_check, .. position]));

    /// <param name="argument">The argument that the cursor stands in.</param>
    /// <param name="cursor">The cursor.</param>
    /// <param name="length">How many values a position has.</param>
    /// <exception cref="GraphQLException">The cursor is of another list, or damaged.</exception>
    public IReadOnlyList<object>? Read(string argument, string? cursor, int length)
    {
        if (cursor is null)
        {
            return null;
        }

        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        return Base64Url.IsValid(cursor) && Base64Url.TryDecodeFromChars(cursor, bytes, out var written)
            && TryRead(bytes.AsSpan(0, written), length) is { } position
                ? position
                : throw new GraphQLException($"The cursor in '{argument}' is damaged, or of another field or order.", ErrorCodes.InvalidCursor);
    }

    private List<object>? TryRead(ReadOnlySpan<byte> bytes, int length)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement[]>(bytes) is [{ ValueKind: JsonValueKind.String } check, .. var values]
                && check.ValueEquals(_check) && values.Length == length
                    ? [.. values.Select(ToValue)]
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object ToValue(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()!
        : value.TryGetInt64(out var whole) ? whole
        : double.Parse(value.GetRawText(), CultureInfo.InvariantCulture);
}
