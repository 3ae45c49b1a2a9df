using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OpenEmulationData.Benchmarks;
using OpenEmulationData.Benchmarks.Statistics;

if (args is ["--statistics", .. var size])
{
    await StatisticsMeasurement.RunAsync(size is [var awards] ? int.Parse(awards, CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

if (args is not ["--quick"])
{
    // In this process: a project generated for each benchmark would have to restore packages.
    var config = DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
    BenchmarkSwitcher.FromAssembly(typeof(ParserBenchmarks).Assembly).Run(args, config);
    return;
}

foreach (var length in (int[])[1_000, 30_000])
{
    var lexer = new LexerBenchmarks { Length = length };
    var parser = new ParserBenchmarks { Length = length };
    lexer.SetUp();
    parser.SetUp();
    var inputLength = SampleDocument.OfLength(length).Length;
    Console.WriteLine(QuickMeasurement.Of("Lexer", inputLength, () => lexer.ReadTokens()));
    Console.WriteLine(QuickMeasurement.Of("Parser", inputLength, () => parser.Parse()));
    Console.WriteLine(QuickMeasurement.Of("Printer", inputLength, () => parser.Print()));
}

foreach (var kind in (string[])["Ordinary", "SameName", "SameNameNested", "Conflicts", "Fragments", "Operations"])
{
    var validator = new ValidatorBenchmarks { Kind = kind };
    validator.SetUp();
    Console.WriteLine(QuickMeasurement.Of(kind, validator.Length, () => validator.Validate()));
}

var executor = new ExecutorBenchmarks();
executor.SetUp();
Console.WriteLine(QuickMeasurement.Of("Planner", SampleDocument.OfLength(1).Length, () => executor.Plan()));
Console.WriteLine(QuickMeasurement.Of("Executor", executor.Length, () => executor.Execute()));
Console.WriteLine(QuickMeasurement.Of("Writer", executor.Length, () => executor.Write()));
