using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using OpenEmulationData.Api.Security;
using OpenEmulationData.Api.Stewardship;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>
/// Reads a request with files. Where the map says that a file goes, its name is put into the variables; whoever asks for the file gets it by
/// that name. <see href="https://github.com/jaydenseric/graphql-multipart-request-spec"/>
/// </summary>
internal static class MultipartReader
{
    /// <summary>The media type.</summary>
    public const string MediaType = "multipart/form-data";

    private const int MaxText = 256 * 1024;

    public static bool Reads(HttpRequest request) =>
        request.ContentType?.StartsWith(MediaType, StringComparison.OrdinalIgnoreCase) == true;

    /// <exception cref="RequestRejectedException">The request is not one of a script that may send it, or not well-formed.</exception>
    public static async Task<GraphQLRequestParameters> ReadAsync(
        HttpRequest request, RequestUploads uploads, int maxDepth, CancellationToken cancellationToken)
    {
        if (!request.Headers.ContainsKey(BrowserRequests.PreflightHeader))
        {
            throw new RequestRejectedException(RequestRejection.Refused(
                StatusCodes.Status403Forbidden, $"A request with files needs the header {BrowserRequests.PreflightHeader}: 1, which no form of a page can send."));
        }

        request.HttpContext.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = RequestUploads.MaxFile + MaxText;
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(
                new FormOptions { MultipartBodyLengthLimit = RequestUploads.MaxFile, ValueLengthLimit = MaxText, ValueCountLimit = 8 }, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw Malformed(exception.Message);
        }

        var operations = Parse(form["operations"], "operations") as JsonObject ?? throw Malformed("'operations' must be one request as a JSON object.");
        var map = Parse(form["map"], "map") as JsonObject ?? throw Malformed("'map' must be a JSON object.");
        foreach (var (part, paths) in map)
        {
            var file = form.Files.GetFile(part) ?? throw Malformed("'map' names a file that is not there.");
            var name = uploads.Add(file);
            foreach (var path in paths as JsonArray ?? throw Malformed("'map' must have a list of paths for each file."))
            {
                Put(operations, path is JsonValue value && value.TryGetValue<string>(out var text) ? text : string.Empty, name);
            }
        }

        return JsonBodyReader.Read(Encoding.UTF8.GetBytes(operations.ToJsonString()), maxDepth);
    }

    private static void Put(JsonObject operations, string path, string name)
    {
        JsonNode? node = operations;
        var steps = path.Split('.');
        if (steps is not ["variables", _, ..])
        {
            throw Malformed("'map' has a path that does not lead into the variables.");
        }

        foreach (var step in steps.AsSpan(0, steps.Length - 1))
        {
            node = node is JsonArray list && int.TryParse(step, out var index) && index < list.Count ? list[index] : (node as JsonObject)?[step];
        }

        switch (node)
        {
            case JsonObject @object when @object.ContainsKey(steps[^1]) && @object[steps[^1]] is null:
                @object[steps[^1]] = name;
                break;
            case JsonArray list when int.TryParse(steps[^1], out var index) && index >= 0 && index < list.Count && list[index] is null:
                list[index] = name;
                break;
            default:
                throw Malformed("'map' has a path at which there is no null.");
        }
    }

    private static JsonNode? Parse(string? text, string name)
    {
        try
        {
            return JsonNode.Parse(text ?? string.Empty);
        }
        catch (JsonException)
        {
            throw Malformed($"'{name}' is not JSON.");
        }
    }

    private static RequestRejectedException Malformed(string message) => new(RequestRejection.Malformed(message));
}
