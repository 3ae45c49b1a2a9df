using Microsoft.Extensions.Options;
using OpenEmulationData.Api.AnswerCache;
using OpenEmulationData.Api.Ide;
using OpenEmulationData.Api.Identity;
using OpenEmulationData.Api.RateLimits;
using OpenEmulationData.Api.Security;
using OpenEmulationData.Api.Stewardship;
using OpenEmulationData.GraphQL;
using OpenEmulationData.Persistence.Querying;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>GraphQL over HTTP at one address. <see href="https://graphql.github.io/graphql-over-http/draft/"/></summary>
internal sealed class GraphQLEndpoint(
    GraphQLEngine engine,
    IOptions<GraphQLLimits> options,
    ConsumerLimits consumerLimits,
    PublicAnswers answers,
    RequestCounter counter,
    ReadSessionPool sessions,
    TimeProvider time,
    SdlEndpoint sdl,
    IdePage ide)
{
    private const string AllowedMethods = "GET, HEAD, POST, OPTIONS";
    private const string CostHeader = "GraphQL-Cost";
    private const string ReleaseExtension = "release";
    private const string Vary = "Accept, Authorization";

    private readonly GraphQLLimits _limits = options.Value;

    /// <summary>Answers a request of any method.</summary>
    public Task HandleAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Vary = Vary;
        // Also to whoever is no page: a cache in between keeps the answer, and pages get it from there.
        headers.AccessControlAllowOrigin = "*";
        var method = context.Request.Method;
        if (HttpMethods.IsPost(method))
        {
            return AnswerAsync(context, AcceptHeader.Read(context.Request.Headers));
        }

        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            return GetAsync(context, AcceptHeader.Read(context.Request.Headers));
        }

        headers.Allow = AllowedMethods;
        if (HttpMethods.IsOptions(method))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        return RejectAsync(context, RequestRejection.Refused(
            StatusCodes.Status405MethodNotAllowed,
            $"{method} is not supported here: use GET for queries and POST for all operations."));
    }

    private Task GetAsync(HttpContext context, AcceptHeader accept)
    {
        if (QueryStringReader.Has(context.Request.QueryString, "sdl"))
        {
            return sdl.HandleAsync(context);
        }

        return accept.Names(MediaTypes.Html) && accept.Choose(MediaTypes.Html, MediaTypes.GraphQLResponse, MediaTypes.Json) is MediaTypes.Html
            ? ide.HandleAsync(context)
            : AnswerAsync(context, accept);
    }

    private async Task AnswerAsync(HttpContext context, AcceptHeader accept)
    {
        try
        {
            var mediaType = ChooseMediaType(accept);
            BrowserRequests.Check(context.Request);
            if (!HttpMethods.IsPost(context.Request.Method))
            {
                using var parameters = QueryStringReader.Read(context.Request.QueryString, _limits.Recursion);
                await ExecuteAsync(context, mediaType, parameters);
            }
            else if (MultipartReader.Reads(context.Request))
            {
                var uploads = context.RequestServices.GetRequiredService<RequestUploads>();
                using var withFiles = await MultipartReader.ReadAsync(context.Request, uploads, _limits.Recursion, context.RequestAborted);
                await ExecuteAsync(context, mediaType, withFiles);
            }
            else
            {
                RequestContentType.Check(context.Request);
                using var body = await RequestBody.ReadAsync(context.Request, _limits.BodySize, context.RequestAborted);
                using var parameters = JsonBodyReader.Read(body.Bytes, _limits.Recursion);
                await ExecuteAsync(context, mediaType, parameters);
            }
        }
        catch (RequestRejectedException exception)
        {
            await RejectAsync(context, exception.Rejection);
        }
    }

    private Task ExecuteAsync(HttpContext context, string mediaType, GraphQLRequestParameters parameters)
    {
        if (Consumer.Of(context).Kind is not ConsumerKind.Public)
        {
            return RepeatAsync(context, mediaType, parameters);
        }

        return (answers.Enabled || !HttpMethods.IsPost(context.Request.Method))
            && !MultipartReader.Reads(context.Request)
            && AnswerKey.Of(parameters, mediaType, ReportsCost(context.Request)) is { } key
            ? ShareAsync(context, mediaType, parameters, key)
            : RunAsync(context, mediaType, parameters);
    }

    /// <summary>Runs the request, or answers it as before when it comes again.</summary>
    private async Task RepeatAsync(HttpContext context, string mediaType, GraphQLRequestParameters parameters)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || RepeatedRequests.Begin(context, parameters) is not { } repeated)
        {
            await RunAsync(context, mediaType, parameters);
        }
        else if (await repeated.FindAsync(context.RequestAborted) is { } before)
        {
            await GraphQLAnswerWriter.WriteAgainAsync(context.Response, mediaType, before, context.RequestAborted);
        }
        else
        {
            var answer = await RunAsync(context, parameters);
            if (answer is { IsRequestError: false, IsStream: false })
            {
                await repeated.KeepAsync(GraphQLAnswerWriter.ToBytes(answer), context.RequestAborted);
            }

            await WriteAsync(context, mediaType, answer);
        }
    }

    private Task RunAsync(HttpContext context, string mediaType, GraphQLRequestParameters parameters)
    {
        var answer = RunAsync(context, parameters);
        return answer.IsCompletedSuccessfully ? WriteAsync(context, mediaType, answer.Result) : WaitAsync(context, mediaType, answer);

        static async Task WaitAsync(HttpContext context, string mediaType, ValueTask<GraphQLResponse> answer) =>
            await WriteAsync(context, mediaType, await answer);
    }

    /// <summary>Answers the public: with what was answered before while it is still true, and so that others may keep it.</summary>
    private Task ShareAsync(HttpContext context, string mediaType, GraphQLRequestParameters parameters, AnswerKey key)
    {
        var finding = answers.FindAsync(key, context.RequestAborted);
        return finding.IsCompletedSuccessfully
            ? ShareAsync(context, mediaType, parameters, key, finding.Result)
            : WaitAsync(context, mediaType, parameters, key, finding);
    }

    private async Task WaitAsync(
        HttpContext context, string mediaType, GraphQLRequestParameters parameters, AnswerKey key, ValueTask<(KeptAnswer? Answer, int Release)> finding)
    {
        (KeptAnswer? Answer, int Release) found;
        try
        {
            found = await finding;
        }
        catch
        {
            key.Dispose();
            throw;
        }

        await ShareAsync(context, mediaType, parameters, key, found);
    }

    private Task ShareAsync(
        HttpContext context, string mediaType, GraphQLRequestParameters parameters, AnswerKey key, (KeptAnswer? Answer, int Release) found)
    {
        if (found.Answer is null)
        {
            return MakeAsync(context, mediaType, parameters, key, found.Release);
        }

        key.Dispose();
        return counter.Options.Enabled && context.RequestServices.GetRequiredService<RequestBudget>().Admit(found.Answer.Cost) is { } refusal
            ? WriteAsync(context, mediaType, GraphQLResponse.FromError(refusal))
            : KeptAnswerWriter.WriteAsync(context, mediaType, found.Answer);
    }

    private async Task MakeAsync(HttpContext context, string mediaType, GraphQLRequestParameters parameters, AnswerKey key, int release)
    {
        using (key)
        {
            var answer = await RunAsync(context, parameters);
            if (!answer.IsShareable || answer.Extensions?.GetValueOrDefault(ReleaseExtension) is not int number)
            {
                await WriteAsync(context, mediaType, answer);
                return;
            }

            var made = KeptAnswer.Make(GraphQLAnswerWriter.ToBytes(answer), number, mediaType, answer.Cost);
            if (number == release)
            {
                answers.Keep(key, number, made);
            }

            await KeptAnswerWriter.WriteAsync(context, mediaType, made);
        }
    }

    private ValueTask<GraphQLResponse> RunAsync(HttpContext context, GraphQLRequestParameters parameters)
    {
        var consumer = Consumer.Of(context);
        var request = new GraphQLRequest
        {
            Document = parameters.Document,
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            Services = new RequestServices(context, sessions, consumer.Kind is ConsumerKind.Public ? PortalIdentity.ViewerOf(consumer, time) : null),
            QueriesOnly = !HttpMethods.IsPost(context.Request.Method),
            ReportCost = ReportsCost(context.Request),
            Limits = consumerLimits.Of(consumer),
            Policies = consumer.Policies,
            Admit = counter.Options.Enabled ? context.RequestServices.GetRequiredService<RequestBudget>().Admit : null,
        };
        return engine.ExecuteAsync(request, context.RequestAborted);
    }

    private static bool ReportsCost(HttpRequest request) => request.Headers[CostHeader] is ["report"];

    private static Task WriteAsync(HttpContext context, string mediaType, GraphQLResponse answer)
    {
        if (answer.Events is { } events)
        {
            return StreamAsync(context, events);
        }

        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return GraphQLAnswerWriter.WriteAsync(context.Response, mediaType, answer, context.RequestAborted);
    }

    private static Task StreamAsync(HttpContext context, IAsyncEnumerable<GraphQLResponse> events) =>
        AcceptHeader.Read(context.Request.Headers).Names(MediaTypes.EventStream)
            ? GraphQLEventStream.WriteAsync(context.Response, events, context.RequestAborted)
            : throw new RequestRejectedException(RequestRejection.Refused(
                StatusCodes.Status406NotAcceptable,
                $"The answers of a subscription come as events: send Accept: {MediaTypes.EventStream}."));

    /// <summary>
    /// The modern type goes to who names it, and the old one to who has no preference.
    /// <see href="https://graphql.github.io/graphql-over-http/draft/#sec-Legacy-Watershed"/>
    /// </summary>
    private static string ChooseMediaType(AcceptHeader accept)
    {
        var choice = accept.Names(MediaTypes.GraphQLResponse)
            ? accept.Choose(MediaTypes.GraphQLResponse, MediaTypes.Json)
            : accept.Choose(MediaTypes.Json, MediaTypes.GraphQLResponse);
        return choice
            ?? (accept.Names(MediaTypes.EventStream) ? MediaTypes.Json : null)
            ?? throw new RequestRejectedException(RequestRejection.Refused(
                StatusCodes.Status406NotAcceptable,
                $"Answers come as {MediaTypes.GraphQLResponse} or {MediaTypes.Json}; the Accept header allows neither."));
    }

    private static Task RejectAsync(HttpContext context, RequestRejection rejection)
    {
        var mediaType = AcceptHeader.Read(context.Request.Headers).Choose(MediaTypes.Json, MediaTypes.GraphQLResponse) ?? MediaTypes.Json;
        return GraphQLAnswerWriter.WriteAsync(context.Response, mediaType, rejection, context.RequestAborted);
    }
}
