using System.Buffers.Text;
using System.Globalization;
using System.Text;
using OpenEmulationData.GraphQL;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Schema.Releases;

/// <summary>The cursors of the changes between two releases: the releases and the place of the fact. A cursor of other releases is noticed.</summary>
internal sealed class ChangeCursor(int from, int to)
{
    private const char Separator = ':';

    private readonly string _start = string.Create(CultureInfo.InvariantCulture, $"changes:{from}:{to}:");

    public string Write(FactPosition position) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{_start}{(int)position.Kind}{Separator}{position.Code}")));

    /// <exception cref="GraphQLException">The cursor is of another field or of other releases, or damaged.</exception>
    public FactPosition? Read(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        if (Base64Url.IsValid(cursor)
            && Base64Url.TryDecodeFromChars(cursor, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length) is var text
            && text.StartsWith(_start, StringComparison.Ordinal)
            && text[_start.Length..].Split(Separator, 2) is [var kind, var code]
            && int.TryParse(kind, CultureInfo.InvariantCulture, out var number))
        {
            return new FactPosition((FactKind)number, code);
        }

        throw new GraphQLException("The cursor in 'after' is damaged, or of another field or other releases.", ErrorCodes.InvalidCursor);
    }
}
