namespace OpenEmulationData.Persistence.Querying;

/// <summary>A reader that shows the bytes of the current row where they are, to be looked at before the next row is read.</summary>
internal interface IBytesInPlace
{
    /// <summary>The bytes of a column.</summary>
    ReadOnlySpan<byte> GetBytes(int ordinal);
}
