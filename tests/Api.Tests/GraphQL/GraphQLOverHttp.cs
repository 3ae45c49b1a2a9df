using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace OpenEmulationData.Api.Tests.GraphQL;

/// <summary>Requests and answers in one line each.</summary>
internal static class GraphQLOverHttp
{
    public const string Path = "/graphql";
    public const string GraphQLResponse = "application/graphql-response+json";

    public static Task<HttpResponseMessage> PostAsync(
        this HttpClient client,
        string body,
        string? accept = null,
        string? contentType = "application/json") => client.PostAsync(Encoding.UTF8.GetBytes(body), accept, contentType);

    public static async Task<HttpResponseMessage> PostAsync(
        this HttpClient client,
        byte[] body,
        string? accept = null,
        string? contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(body) };
        if (contentType is not null)
        {
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        return await client.SendAsync(request, accept);
    }

    public static async Task<HttpResponseMessage> GetAsync(this HttpClient client, string pathAndQuery, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, pathAndQuery);
        return await client.SendAsync(request, accept);
    }

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpRequestMessage request, string? accept)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return client.SendAsync(request);
    }

    public static async Task<JsonElement> ReadJsonAsync(this HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    /// <summary>The status and the only error, checked for what every error has.</summary>
    public static async Task<(int Status, string Code, string Message)> ReadErrorAsync(this HttpResponseMessage response)
    {
        var answer = await response.ReadJsonAsync();
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("utf-8", response.Content.Headers.ContentType!.CharSet);
        return ((int)response.StatusCode, error.GetProperty("extensions").GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
    }
}
