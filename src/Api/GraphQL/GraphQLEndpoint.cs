using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using OpenEmulationData.Api.AnswerCache;
using OpenEmulationData.Api.Ide;
using OpenEmulationData.Api.Identity;
using OpenEmulationData.Api.RateLimits;
using OpenEmulationData.Api.Security;
using OpenEmulationData.Api.Stewardship;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>GraphQL over HTTP at one address. <see href="https://graphql.github.io/graphql-over-http/draft/"/></summary>
internal sealed class GraphQLEndpoint(
    GraphQLEngine engine, IOptions<GraphQLLimits> options, ConsumerLimits consumerLimits, PublicAnswers answers, SdlEndpoint sdl, IdePage ide)
{
    private const string AllowedMethods = "GET, HEAD, POST, OPTIONS";
    private const string CostHeader = "GraphQL-Cost";
    private const string ReleaseExtension = "release";

    private static readonly StringValues s_vary = new([HeaderNames.Accept, HeaderNames.Authorization]);

    private readonly GraphQLLimits _limits = options.Value;

    /// <summary>Answers a request of any method.</summary>
    public Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.Vary = s_vary;
        // Also to whoever is no page: a cache in between keeps the answer, and pages get it from there.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        var method = context.Request.Method;
        if (HttpMethods.IsPost(method))
        {
            return AnswerAsync(context);
        }

        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            return GetAsync(context);
        }

        context.Response.Headers.Allow = AllowedMethods;
        if (HttpMethods.IsOptions(method))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        return RejectAsync(context, RequestRejection.Refused(
            StatusCodes.Status405MethodNotAllowed,
            $"{method} is not supported here: use GET for queries and POST for all operations."));
    }

    private Task GetAsync(HttpContext context)
    {
        if (context.Request.Query.ContainsKey("sdl"))
        {
            return sdl.HandleAsync(context);
        }

        var accept = AcceptHeader.Read(context.Request.Headers);
        return accept.Names(MediaTypes.Html) && accept.Choose(MediaTypes.Html, MediaTypes.GraphQLResponse, MediaTypes.Json) is MediaTypes.Html
            ? ide.HandleAsync(context)
            : AnswerAsync(context);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        try
        {
            var mediaType = ChooseMediaType(context.Request);
            BrowserRequests.Check(context.Request);
            if (HttpMethods.IsPost(context.Request.Method))
            {
                if (MultipartReader.Reads(context.Request))
                {
                    var uploads = context.RequestServices.GetRequiredService<RequestUploads>();
                    using var withFiles = await MultipartReader.ReadAsync(context.Request, uploads, _limits.Recursion, context.RequestAborted);
                    await ExecuteAsync(context, mediaType, withFiles);
                    return;
                }

                RequestContentType.Check(context.Request);
                using var body = await RequestBody.ReadAsync(context.Request, _limits.BodySize, context.RequestAborted);
                using var parameters = JsonBodyReader.Read(body.Bytes, _limits.Recursion);
                await ExecuteAsync(context, mediaType, parameters);
            }
            else
            {
                using var parameters = QueryStringReader.Read(context.Request.Query, _limits.Recursion);
                await ExecuteAsync(context, mediaType, parameters);
            }
        }
        catch (RequestRejectedException exception)
        {
            await RejectAsync(context, exception.Rejection);
        }
    }

    /// <summary>Runs the request, or answers it as before when it comes again.</summary>
    private async Task ExecuteAsync(HttpContext context, string mediaType, GraphQLRequestParameters parameters)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || RepeatedRequests.Begin(context, parameters) is not { } repeated)
        {
            await RunAsync(context, mediaType, parameters, repeated: null);
        }
        else if (await repeated.FindAsync(context.RequestAborted) is { } before)
        {
            await GraphQLAnswerWriter.WriteAgainAsync(context.Response, mediaType, before, context.RequestAborted);
        }
        else
        {
            await RunAsync(context, mediaType, parameters, repeated);
        }
    }

    private async Task RunAsync(HttpContext context, string mediaType, GraphQLRequestParameters parameters, RepeatedRequests? repeated)
    {
        var consumer = Consumer.Of(context);
        var budget = context.RequestServices.GetRequiredService<RequestBudget>();
        var request = new GraphQLRequest
        {
            Document = parameters.Document,
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            Services = context.RequestServices,
            QueriesOnly = !HttpMethods.IsPost(context.Request.Method),
            ReportCost = context.Request.Headers[CostHeader] is ["report"],
            Limits = consumerLimits.Of(consumer),
            Policies = consumer.Policies,
            Admit = budget.Admit,
        };
        if (consumer.Kind is ConsumerKind.Public && repeated is null && !MultipartReader.Reads(context.Request)
            && (answers.Enabled || request.QueriesOnly)
            && AnswerKey.Of(parameters, mediaType, request.ReportCost) is { } key)
        {
            using (key)
            {
                await ShareAsync(context, mediaType, key, request, budget);
            }

            return;
        }

        var answer = await engine.ExecuteAsync(request, context.RequestAborted);
        if (repeated is not null && answer is { IsRequestError: false, IsStream: false })
        {
            await repeated.KeepAsync(GraphQLAnswerWriter.ToBytes(answer), context.RequestAborted);
        }

        await WriteAsync(context, mediaType, answer);
    }

    /// <summary>Answers the public: with what was answered before while it is still true, and so that others may keep it.</summary>
    private async Task ShareAsync(
        HttpContext context, string mediaType, AnswerKey key, GraphQLRequest request, RequestBudget budget)
    {
        var (kept, release) = await answers.FindAsync(key, context.RequestAborted);
        if (kept is not null)
        {
            await (budget.Admit(kept.Cost) is { } refusal
                ? WriteAsync(context, mediaType, GraphQLResponse.FromError(refusal))
                : KeptAnswerWriter.WriteAsync(context, mediaType, kept));
            return;
        }

        var answer = await engine.ExecuteAsync(request, context.RequestAborted);
        if (!answer.IsShareable || answer.Extensions?.GetValueOrDefault(ReleaseExtension) is not int number)
        {
            await WriteAsync(context, mediaType, answer);
            return;
        }

        kept = KeptAnswer.Make(GraphQLAnswerWriter.ToBytes(answer), number, mediaType, answer.Cost);
        if (number == release)
        {
            answers.Keep(key, number, kept);
        }

        await KeptAnswerWriter.WriteAsync(context, mediaType, kept);
    }

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
    private static string ChooseMediaType(HttpRequest request)
    {
        var accept = AcceptHeader.Read(request.Headers);
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
