using System.Globalization;
using System.Text;
using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Tests.Import;

public sealed class CsvReaderTests
{
    private const int Columns = 3;

    /// <summary>Cells that are written as they stand, that need quotes, that are quoted without need, and that are mended.</summary>
    private static readonly string[] Cells =
    [
        "", "a", "Thạch Thất", "Ð", "a  b", " a", "12345678", "123456789", "\"a,b\"", "\"a\"", "\"a\"\"b\"", "\"\"", "\"a\nb\"", "Thạch Thất".Normalize(NormalizationForm.FormD),
    ];

    /// <summary>Small buffers break rows anywhere; many rows make a column forget what hardly repeats.</summary>
    [Theory]
    [InlineData(1, 24, 500)]
    [InlineData(2, 64, 500)]
    [InlineData(3, 1 << 16, 20_000)]
    public void Rows_Should_BeAsCsvBufferWritesThem_When_TheyAreTakenAsRead(int seed, int bufferSize, int rows)
    {
        Random random = new(seed);
        List<string[]> expected = [];
        StringBuilder text = new();
        for (int row = 0; row < rows; row++)
        {
            string[] cells = [row.ToString("D8", CultureInfo.InvariantCulture), .. Enumerable.Range(1, Columns - 1).Select(_ => Cells[random.Next(Cells.Length)])];
            expected.Add([.. cells.Select(ValueOf)]);
            text.Append(string.Join(',', cells)).Append('\n');
        }

        CsvReader reader = new(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), bufferSize);
        CsvBuffer buffer = new();
        int asRead = 0;
        foreach (string[] row in expected)
        {
            Assert.True(reader.Read());
            Assert.Equal(row, reader.Cells.ToArray());
            buffer.Clear();
            buffer.Row(row);
            if (!reader.Written.IsEmpty)
            {
                asRead++;
                Assert.Equal(Encoding.UTF8.GetString(buffer.Written), Encoding.UTF8.GetString(reader.Written.Span));
            }
        }

        Assert.False(reader.Read());
        Assert.Null(reader.Fault);
        Assert.InRange(asRead, rows / 16, rows / 2);
    }

    [Fact]
    public void LastRow_Should_NotBeTakenAsRead_When_ItsLineDoesNotEnd()
    {
        CsvReader reader = new(new MemoryStream("a,b\nc,d"u8.ToArray()));
        Assert.True(reader.Read());
        Assert.Equal("a,b\n"u8, reader.Written.Span);
        Assert.True(reader.Read());
        Assert.True(reader.Written.IsEmpty);
        Assert.Equal(["c", "d"], reader.Cells.ToArray());
    }

    private static string ValueOf(string written)
    {
        string value = written.StartsWith('"') ? written[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : written;
        return VietnameseText.Normalize(value);
    }
}
