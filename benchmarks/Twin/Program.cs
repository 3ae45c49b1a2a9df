using OpenEmulationData.Twin;

// SQLite without its locks and its count of memory, as the service has it.
SQLitePCL.Batteries_V2.Init();
_ = SQLitePCL.raw.sqlite3_config(2);
_ = SQLitePCL.raw.sqlite3_config(9, 0);

// The hand-written twin of the service: the same answers, one SQL statement after the other, nothing in between.
// Arguments: the SQLite file and the address to listen on.
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args[2..] });
builder.Logging.ClearProviders();
builder.WebHost.UseUrls(args[1]);
builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
await using var app = builder.Build();
using var pool = new TwinPool(args[0]);
foreach (var scenario in Scenarios.All)
{
    app.MapPost($"/{scenario.Letter}", context => TwinEndpoint.AnswerAsync(context, pool, scenario));
}

app.MapGet("/static", static context => TwinEndpoint.AnswerStaticAsync(context));
app.MapGet("/memory", static context => TwinEndpoint.AnswerMemoryAsync(context));
await app.RunAsync();
