using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Writes and reads the cursors of one field in one order: base64url of a version, a check sum over field, order and keys, and the keys
/// with their lengths. So a cursor of another field or order, or one that was damaged, is always noticed.
/// </summary>
internal sealed class CursorCodec(string field, SortOrder order)
{
    private const byte Version = 1;
    private const int HeaderLength = 5;
    private const uint HashStart = 2166136261;

    private readonly uint _seed = Hash(HashStart, Encoding.UTF8.GetBytes(
        field + string.Concat(order.Keys.Select(k => (k.Descending ? '-' : '+') + string.Join('.', k.Path.Select(p => p.Name))))));

    private Func<object, string>? _write;

    private readonly Func<string, object?>[] _readers = [.. order.Keys.Select(k => CursorValue.MakeReader(k.Type))];

    /// <summary>Makes the cursors of rows; see <see cref="Write"/>.</summary>
    public Func<object, string> Writer => _write ??= Write;

    /// <summary>The cursor of a row whose sort keys are read.</summary>
    public string Write(object row)
    {
        var bytes = new MemoryStream(64);
        bytes.Write(stackalloc byte[HeaderLength]);
        var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var key in order.Keys)
        {
            var value = key.Read(row);
            writer.Write(value is not null);
            if (value is not null)
            {
                writer.Write(CursorValue.Format(value));
            }
        }

        var buffer = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        buffer[0] = Version;
        BinaryPrimitives.WriteUInt32LittleEndian(buffer[1..], Hash(_seed, buffer[HeaderLength..]));
        return Base64Url.EncodeToString(buffer);
    }

    /// <summary>The sort keys in a cursor.</summary>
    /// <exception cref="GraphQLException">The cursor is of another field or order, or damaged.</exception>
    public object?[] Read(string argument, string cursor)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        if (Base64Url.DecodeFromChars(cursor, bytes, out _, out var length) is not OperationStatus.Done
            || length <= HeaderLength
            || bytes[0] != Version
            || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(1)) != Hash(_seed, bytes.AsSpan(HeaderLength..length)))
        {
            throw Invalid(argument);
        }

        try
        {
            return ReadKeys(bytes, length) ?? throw Invalid(argument);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw Invalid(argument);
        }
    }

    private object?[]? ReadKeys(byte[] bytes, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, HeaderLength, length - HeaderLength), Encoding.UTF8);
        var keys = new object?[_readers.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = reader.ReadBoolean() ? _readers[i](reader.ReadString()) : null;
            if (keys[i] is null && !order.Keys[i].IsNullable)
            {
                return null;
            }
        }

        return keys;
    }

    private static GraphQLException Invalid(string argument) =>
        new($"The cursor in '{argument}' is damaged, or of another field or order.", ErrorCodes.InvalidCursor);

    private static uint Hash(uint hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 16777619;
        }

        return hash;
    }
}
