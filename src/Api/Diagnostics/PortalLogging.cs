using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenEmulationData.Api.Diagnostics;

/// <summary>One JSON object a line, with the id of the request.</summary>
internal static class PortalLogging
{
    public static void AddPortalLogging(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddJsonConsole(static console =>
        {
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "O";
            console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }
}
