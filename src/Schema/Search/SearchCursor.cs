using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenEmulationData.GraphQL;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Schema.Search;

/// <summary>
/// The cursors of one search: base64url of a check of what was asked, and the place of the hit. A cursor of another search, or of another
/// field, is noticed.
/// </summary>
internal sealed class SearchCursor(string text, IReadOnlyList<SearchKind> kinds)
{
    /// <summary>Most pages are asked for without a cursor, and answered without one.</summary>
    private string Check => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"search:{VietnameseText.Accented(text)}:{string.Join(',', kinds.Distinct().Order().Select(static k => (int)k))}")).AsSpan(0, 4));

    public string Write(SearchHit hit) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Check}:{hit.Rank}:{(int)hit.Kind}:{hit.EntityId}:{hit.NameSort}")));

    /// <exception cref="GraphQLException">The cursor is of another field or search, or damaged.</exception>
    public SearchHit? Read(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        if (Base64Url.IsValid(cursor)
            && Base64Url.TryDecodeFromChars(cursor, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':') is [var check, var rank, var kind, var entity, var name]
            && check == Check
            && int.TryParse(rank, CultureInfo.InvariantCulture, out var rankValue)
            && int.TryParse(kind, CultureInfo.InvariantCulture, out var kindValue)
            && int.TryParse(entity, CultureInfo.InvariantCulture, out var entityId))
        {
            return new SearchHit((SearchKind)kindValue, entityId, rankValue, name);
        }

        throw new GraphQLException("The cursor in 'after' is damaged, or of another field or search.", ErrorCodes.InvalidCursor);
    }
}
