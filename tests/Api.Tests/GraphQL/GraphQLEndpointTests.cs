using System.Net;

namespace OpenEmulationData.Api.Tests.GraphQL;

public sealed class GraphQLEndpointTests(PortalServer server)
{
    private const string Question = """{"query": "{ __typename }"}""";
    private const string Answer = """{"data":{"__typename":"Query"},"extensions":{"release":1}}""";

    [Theory]
    [InlineData(Question)]
    [InlineData("""{"query": "{\n  __typename\n}"}""")]
    [InlineData("\uFEFF{\"query\": \"{ __typename }\"}")]
    [InlineData("""{"query": "{ __typename }", "variables": null, "operationName": null, "extensions": null}""")]
    [InlineData("""{"extensions": {"a": [1]}, "unknown": [{}], "variables": {"a": [1, {"b": null}]}, "query": "{ __typename }"}""")]
    [InlineData("""{"operationName": "B", "query": "query A { __typename } query B { __typename }"}""")]
    public async Task Post_Should_Answer_When_RequestIsWellFormed(string body)
    {
        using var response = await server.Client.PostAsync(body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql?query=query%20A($a:Boolean!){__typename%20@include(if:$a)}&operationName=A&variables={\"a\":true}&extensions={}")]
    public async Task Get_Should_Answer_When_OperationIsAQuery(string address)
    {
        using var response = await server.Client.GetAsync(address, accept: null);

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0.5, application/json", "application/json")]
    [InlineData("application/json;q=0, */*", "application/graphql-response+json")]
    [InlineData("text/html, */*;q=0.1", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("no media type", "application/json")]
    public async Task Post_Should_AnswerInTheTypeThatTheClientPrefers(string? accept, string expected)
    {
        using var response = await server.Client.PostAsync(Question, accept);

        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json;q=0")]
    public async Task Post_Should_Be406_When_NothingIsAcceptable(string accept)
    {
        using var response = await server.Client.PostAsync(Question, accept);

        Assert.Equal(406, (await response.ReadErrorAsync()).Status);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/graphql-response+json", 400)]
    public async Task Post_Should_TellTheTruthInTheStatus_When_TheTypeAllowsIt(string accept, int status)
    {
        foreach (var document in (string[])["{", "query ($a: Int!) { __typename }"])
        {
            using var response = await server.Client.PostAsync($$"""{"query": "{{document}}"}""", accept);

            Assert.Equal(status, (int)response.StatusCode);
            var answer = await response.ReadJsonAsync();
            Assert.False(answer.TryGetProperty("data", out _));
            Assert.True(response.Headers.CacheControl!.NoStore);
        }
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Endpoint_Should_Be405_When_MethodIsAnother(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), GraphQLOverHttp.Path);

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(405, (await response.ReadErrorAsync()).Status);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Options_Should_ListTheMethods()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, GraphQLOverHttp.Path);

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Options_Should_AllowAnyOrigin_When_ABrowserAsks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, GraphQLOverHttp.Path);
        request.Headers.Add("Origin", "https://news.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Answer_Should_BeReadableByAnyPage_When_ACacheGivesItWhatAnotherAskedFor()
    {
        using var response = await server.Client.GetAsync($"{GraphQLOverHttp.Path}?query=%7B__typename%7D");

        Assert.True(response.Headers.CacheControl?.Public);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }
}
