using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>
/// Opaque ids that are unique in the whole schema: base64url of the type's name, a colon and the unique text. They depend on nothing else,
/// so that an entity has the same id in every release and on every server.
/// <see href="https://relay.dev/graphql/objectidentification.htm"/>
/// </summary>
public static class GlobalId
{
    private const int StackLimit = 256;

    /// <summary>Makes the id.</summary>
    public static string Encode(string typeName, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{typeName}:{key}"));

    /// <summary>Takes an id apart; false when it is none.</summary>
    public static bool TryDecode(string id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? key)
    {
        (typeName, key) = (null, null);
        var bytes = new byte[Base64Url.GetMaxDecodedLength(id.Length)];
        if (!Base64Url.IsValid(id) || !Base64Url.TryDecodeFromChars(id, bytes, out var length))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return false;
        }

        (typeName, key) = (text[..colon], text[(colon + 1)..]);
        return true;
    }

    /// <summary>Writes the id of a type whose name is given in UTF-8 with the colon behind it.</summary>
    internal static void Write(Utf8JsonWriter writer, byte[] prefix, string key)
    {
        var size = prefix.Length + Encoding.UTF8.GetMaxByteCount(key.Length);
        var plain = size <= StackLimit ? stackalloc byte[StackLimit] : new byte[size];
        prefix.CopyTo(plain);
        plain = plain[..(prefix.Length + Encoding.UTF8.GetBytes(key, plain[prefix.Length..]))];
        var encodedSize = Base64Url.GetEncodedLength(plain.Length);
        var encoded = encodedSize <= StackLimit * 2 ? stackalloc byte[encodedSize] : new byte[encodedSize];
        Base64Url.EncodeToUtf8(plain, encoded);
        writer.WriteStringValue(encoded);
    }
}
