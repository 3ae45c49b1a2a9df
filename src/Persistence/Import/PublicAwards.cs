using System.Security.Cryptography;
using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// The checksum of the file of awards as everybody may have it: a checksum over rows that are hidden would let anybody find out whether a guess
/// at one of them is right.
/// </summary>
/// <param name="now">When it is published.</param>
internal sealed class PublicAwards(DateTime now) : IDisposable
{
    private const int AtATime = 1 << 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CsvBuffer _rows = new();
    private AwardAudiences _audiences = new([]);

    public void Header(ReadOnlySpan<string> columns)
    {
        string[] all = [.. columns];
        _audiences = new AwardAudiences(all);
        _rows.Row(_audiences.WithoutEmbargo(all));
    }

    /// <summary>Takes a row; false when not everybody sees it.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="written">The row as it is written.</param>
    public bool Row(string[] cells, ReadOnlySpan<byte> written)
    {
        if (!_audiences.At(cells, now).HasFlag(Audiences.Public))
        {
            return false;
        }

        string[] shown = _audiences.WithoutEmbargo(cells);
        if (ReferenceEquals(shown, cells))
        {
            _rows.Add(written);
        }
        else
        {
            _rows.Row(shown);
        }

        if (_rows.Length >= AtATime)
        {
            Take();
        }

        return true;
    }

    /// <summary>The SHA-256 as lower-case hexadecimal text.</summary>
    public string Complete()
    {
        Take();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Take()
    {
        _hash.AppendData(_rows.Written);
        _rows.Clear();
    }
}
