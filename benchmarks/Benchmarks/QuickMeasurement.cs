using System.Diagnostics;
using System.Globalization;

namespace OpenEmulationData.Benchmarks;

/// <summary>A glance at speed and allocation: the best of several rounds on warm code, on the thread that asks.</summary>
internal static class QuickMeasurement
{
    private const int Rounds = 20;
    private const int CallsPerRound = 100;

    /// <summary>Long enough for the compiler to have made its final code.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>One line: what, megabytes of input a second, bytes allocated per byte of input.</summary>
    public static string Of(string name, int inputLength, Action call)
    {
        var warmUpStart = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warmUpStart) < WarmUp)
        {
            call();
        }

        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < CallsPerRound; i++)
            {
                call();
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var megabytes = (double)inputLength * CallsPerRound / 1_000_000;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-8} {inputLength,6} bytes {megabytes / best.TotalSeconds,8:F1} MB/s {(double)allocated / inputLength,6:F2} bytes allocated per byte");
    }
}
