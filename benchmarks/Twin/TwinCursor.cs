using System.Buffers.Text;
using System.Globalization;

namespace OpenEmulationData.Twin;

/// <summary>Reads the service's cursors of individuals: a header of five bytes, the sort key and the key of the row.</summary>
internal static class TwinCursor
{
    public static (string Sort, int Id)? Read(string cursor)
    {
        var bytes = Base64Url.DecodeFromChars(cursor);
        using var reader = new BinaryReader(new MemoryStream(bytes, 5, bytes.Length - 5));
        return reader.ReadBoolean() && reader.ReadString() is var sort && reader.ReadBoolean()
            ? (sort, int.Parse(reader.ReadString(), CultureInfo.InvariantCulture))
            : null;
    }
}
