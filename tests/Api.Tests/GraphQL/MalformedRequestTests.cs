using System.Text;

namespace OpenEmulationData.Api.Tests.GraphQL;

public sealed class MalformedRequestTests(PortalServer server)
{
    [Theory]
    [InlineData("", "The body of the request is empty: send {\"query\": \"...\"}.")]
    [InlineData(" \n", "The body of the request is empty: send {\"query\": \"...\"}.")]
    [InlineData("{", "The body of the request is not JSON: line 1, byte 2.")]
    [InlineData("query { a }", "The body of the request is not JSON: line 1, byte 1.")]
    [InlineData("{\"query\": \"{ __typename }\"} x", "The body of the request is not JSON: line 1, byte 29.")]
    [InlineData("{\"query\": \"{ __typename }\",\n \"variables\": {,}}", "The body of the request is not JSON: line 2, byte 16.")]
    [InlineData("null", "The body of the request must be a JSON object.")]
    [InlineData("\"{ a }\"", "The body of the request must be a JSON object.")]
    [InlineData("[{\"query\": \"{ a }\"}]", "The body of the request is a list: send one request at a time.")]
    [InlineData("{}", "'query' is missing.")]
    [InlineData("{\"query\": null}", "'query' must be a string.")]
    [InlineData("{\"query\": 1}", "'query' must be a string.")]
    [InlineData("{\"query\": \"\\ud800\"}", "The body of the request holds a string with an incomplete surrogate pair.")]
    [InlineData("{\"query\": \"{ a }\", \"operationName\": 1}", "'operationName' must be a string or null.")]
    [InlineData("{\"query\": \"{ a }\", \"variables\": []}", "'variables' must be a JSON object or null.")]
    [InlineData("{\"query\": \"{ a }\", \"variables\": {\"a\": \"\\udc00\"}}", "The body of the request holds a string with an incomplete surrogate pair.")]
    [InlineData("{\"query\": \"{ a }\", \"extensions\": \"a\"}", "'extensions' must be a JSON object or null.")]
    public async Task Post_Should_SayWhatIsWrong_When_BodyIsMalformed(string body, string message)
    {
        using var response = await server.Client.PostAsync(body);

        Assert.Equal((400, "BAD_REQUEST", message), await response.ReadErrorAsync());
    }

    [Fact]
    public async Task Post_Should_SayWhatIsWrong_When_BodyIsNotUtf8()
    {
        using var response = await server.Client.PostAsync([.. "{\"query\": \""u8, 0xFF, 0xFE, .. "\"}"u8]);

        Assert.Equal((400, "BAD_REQUEST", "The body of the request is not valid UTF-8."), await response.ReadErrorAsync());
    }

    [Theory]
    [InlineData(null, "The request needs the header Content-Type: application/json.")]
    [InlineData("text/plain", "The Content-Type 'text/plain' is not supported: send application/json.")]
    [InlineData("application/x-www-form-urlencoded", "The Content-Type 'application/x-www-form-urlencoded' is not supported: send application/json.")]
    [InlineData("application/json; charset=utf-16", "The charset 'utf-16' is not supported: send UTF-8.")]
    public async Task Post_Should_Be415_When_MediaTypeIsNotJson(string? contentType, string message)
    {
        using var response = await server.Client.PostAsync("{\"query\": \"{ __typename }\"}", contentType: contentType);

        Assert.Equal((415, "BAD_REQUEST", message), await response.ReadErrorAsync());
    }

    [Fact]
    public async Task Post_Should_Be413_When_BodyIsTooLarge()
    {
        using var response = await server.Client.PostAsync($$"""{"query": "{ __typename } #{{new string('a', 256 * 1024)}}"}""");

        Assert.Equal((413, "LIMIT_EXCEEDED", "The body of the request is larger than 262144 bytes."), await response.ReadErrorAsync());
    }

    [Fact]
    public async Task Post_Should_Be413_When_LengthIsNotSaid()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, GraphQLOverHttp.Path)
        {
            Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 300_000)))),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(413, (await response.ReadErrorAsync()).Status);
    }

    [Fact]
    public async Task Post_Should_SayTheLimit_When_VariablesAreNestedTooDeep()
    {
        var nested = new string('[', 100) + new string(']', 100);

        using var response = await server.Client.PostAsync("""{"query": "{ __typename }", "variables": {"a": """ + nested + "}}");

        var extensions = (await response.ReadJsonAsync()).GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("""{"code":"LIMIT_EXCEEDED","limit":"recursion","maximum":64,"found":101}""", extensions.GetRawText());
    }

    [Theory]
    [InlineData("/graphql", "'query' is missing: ask with ?query={...} or with POST.")]
    [InlineData("/graphql?query=", "'query' is missing: ask with ?query={...} or with POST.")]
    [InlineData("/graphql?query={a}&variables=1", "'variables' must be a JSON object or null.")]
    [InlineData("/graphql?query={a}&variables={", "'variables' in the query string is not JSON.")]
    [InlineData("/graphql?query={a}&extensions=[]", "'extensions' must be a JSON object or null.")]
    public async Task Get_Should_SayWhatIsWrong_When_ParametersAreMalformed(string address, string message)
    {
        using var response = await server.Client.GetAsync(address, accept: null);

        Assert.Equal((400, "BAD_REQUEST", message), await response.ReadErrorAsync());
    }
}
