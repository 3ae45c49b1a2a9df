namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>A value of a row: null, a number, bytes, or a text that stands as UTF-8 somewhere among the texts of the row.</summary>
internal readonly struct SqliteValue
{
    private readonly Kind _kind;

    private SqliteValue(Kind kind, long number, byte[]? bytes = null)
    {
        _kind = kind;
        Number = number;
        Bytes = bytes;
    }

    private enum Kind : byte
    {
        Null,
        Number,
        Text,
        Bytes,
    }

    public bool IsNull => _kind == Kind.Null;

    public bool IsText => _kind == Kind.Text;

    public long Number { get; }

    public byte[]? Bytes { get; }

    /// <summary>Where the text starts.</summary>
    public int Start => (int)(Number >> 32);

    /// <summary>How many bytes the text has.</summary>
    public int Length => (int)Number;

    public static SqliteValue Of(long number) => new(Kind.Number, number);

    public static SqliteValue Of(byte[] bytes) => new(Kind.Bytes, 0, bytes);

    public static SqliteValue OfText(int start, int length) => new(Kind.Text, ((long)start << 32) | (uint)length);

    /// <summary>Whether both are null, or the same number or array.</summary>
    public bool IsSame(in SqliteValue other) => _kind == other._kind && Number == other.Number && ReferenceEquals(Bytes, other.Bytes);
}
