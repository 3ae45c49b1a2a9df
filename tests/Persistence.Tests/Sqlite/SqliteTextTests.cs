using System.Globalization;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Persistence.Tests.Sqlite;

public sealed class SqliteTextTests
{
    /// <summary>The format in which EF Core's provider writes moments.</summary>
    private const string Format = @"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF";

    [Fact]
    public void Moment_Should_BeWrittenAsTheProviderDoes_When_Random()
    {
        Random random = new(1);
        for (int run = 0; run < 10_000; run++)
        {
            long unit = (long)Math.Pow(10, random.Next(8));
            Check(new DateTime(random.NextInt64(DateTime.MaxValue.Ticks / unit) * unit));
        }
    }

    [Fact]
    public void Moment_Should_BeWrittenAsTheProviderDoes_When_AtAnEnd()
    {
        Check(DateTime.MinValue);
        Check(DateTime.MaxValue);
    }

    private static void Check(DateTime moment) => Assert.Equal(moment.ToString(Format, CultureInfo.InvariantCulture), SqliteText.Of(moment));
}
