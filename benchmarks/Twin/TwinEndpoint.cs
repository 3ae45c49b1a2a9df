using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenEmulationData.Twin;

/// <summary>Reads the variables of a request and writes the answer of a scenario.</summary>
internal static class TwinEndpoint
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly byte[] s_static = """{"data":{"__typename":"Query"}}"""u8.ToArray();

    public static async Task AnswerAsync(HttpContext context, TwinPool pool, Scenario scenario)
    {
        var reader = context.Request.BodyReader;
        var result = await reader.ReadAsync();
        while (!result.IsCompleted)
        {
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            result = await reader.ReadAsync();
        }

        var variables = Variables.Read(result.Buffer);
        reader.AdvanceTo(result.Buffer.End);
        context.Response.ContentType = "application/json; charset=utf-8";
        await using (var writer = new Utf8JsonWriter(context.Response.BodyWriter, s_options))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("data"u8);
            var release = Write(pool, scenario, variables, writer);
            writer.WriteEndObject();
            writer.WriteStartObject("extensions"u8);
            writer.WriteNumber("release"u8, release);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        await context.Response.BodyWriter.FlushAsync();
    }

    /// <summary>An answer that is ready: what a cache would cost at the least.</summary>
    public static Task AnswerStaticAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = s_static.Length;
        return context.Response.Body.WriteAsync(s_static).AsTask();
    }

    /// <summary>Bytes allocated since the start, for the report.</summary>
    public static Task AnswerMemoryAsync(HttpContext context) =>
        context.Response.WriteAsync(GC.GetTotalAllocatedBytes().ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Writes the data, and returns the number of the release that it is of.</summary>
    private static int Write(TwinPool pool, Scenario scenario, Variables variables, Utf8JsonWriter writer)
    {
        if (!scenario.Reads)
        {
            scenario.Write(null!, variables, writer);
            return TwinRelease.Known(pool);
        }

        var connection = pool.Rent();
        connection.Begin();
        scenario.Write(connection, variables, writer);
        var release = TwinRelease.Read(connection);
        connection.End();
        pool.Return(connection);
        return release;
    }
}

/// <summary>The variables that scenarios use.</summary>
internal record struct Variables(int Year, string Title, string Text, string? After)
{
    public static Variables Read(ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        Variables variables = default;
        while (reader.Read())
        {
            if (reader.TokenType is not JsonTokenType.PropertyName || reader.CurrentDepth != 2)
            {
                continue;
            }

            if (reader.ValueTextEquals("year"u8))
            {
                reader.Read();
                variables.Year = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("title"u8))
            {
                reader.Read();
                variables.Title = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("text"u8))
            {
                reader.Read();
                variables.Text = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("after"u8))
            {
                reader.Read();
                variables.After = reader.GetString();
            }
        }

        return variables;
    }
}
