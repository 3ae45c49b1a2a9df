using System.Buffers.Text;
using System.Globalization;
using System.Text;
using OpenEmulationData.GraphQL;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Schema.Releases;

/// <summary>The cursors of the list of releases: the number.</summary>
internal static class ReleaseCursor
{
    private const string Start = "releases:";

    public static string Write(Release release) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Start + release.Key));

    /// <exception cref="GraphQLException">The cursor is of another field, or damaged.</exception>
    public static int? Read(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        return Base64Url.IsValid(cursor)
            && Base64Url.TryDecodeFromChars(cursor, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length) is var text
            && text.StartsWith(Start, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new GraphQLException("The cursor in 'after' is damaged, or of another field.", ErrorCodes.InvalidCursor);
    }
}
