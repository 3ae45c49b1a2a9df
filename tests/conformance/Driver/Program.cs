using System.Text.Json;
using OpenEmulationData.Conformance;

// One job a line on standard input, one answer a line on standard output, in the same order.
using var input = new StreamReader(Console.OpenStandardInput());
await using var output = Console.OpenStandardOutput();
var session = new Session();
var line = new MemoryStream();
while (await input.ReadLineAsync() is { } text)
{
    using var job = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 512 });
    line.SetLength(0);
    await using (var writer = new Utf8JsonWriter(line))
    {
        await session.AnswerAsync(job.RootElement, writer);
    }

    line.WriteByte((byte)'\n');
    await output.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length));
}
