namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>A value of a row: null, a number, a text or bytes.</summary>
internal readonly struct SqliteValue
{
    private static readonly object s_number = new();

    private SqliteValue(object? reference, long number)
    {
        Reference = reference;
        Number = number;
    }

    /// <summary>The text or the bytes, null for null, something else for a number.</summary>
    public object? Reference { get; }

    public long Number { get; }

    public static SqliteValue Of(long number) => new(s_number, number);

    public static SqliteValue Of(string text) => new(text, 0);

    public static SqliteValue Of(byte[] bytes) => new(bytes, 0);

    /// <summary>Whether the two are certainly the same; equal texts may be told apart.</summary>
    public bool IsSame(SqliteValue other) => ReferenceEquals(Reference, other.Reference) && Number == other.Number;
}
