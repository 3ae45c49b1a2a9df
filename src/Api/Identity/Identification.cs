using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using OpenEmulationData.Api.GraphQL;
using OpenEmulationData.Api.RateLimits;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.Identity;

/// <summary>
/// Finds out who asks. Who shows nothing is the public; who shows something that does not hold is turned away, since an answer for the
/// public could be taken for one with everything in it. <see href="https://www.rfc-editor.org/rfc/rfc6750#section-3"/>
/// </summary>
internal sealed class Identification(RequestDelegate next, AcceptedTokens tokens)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Headers.Authorization.Count == 0 ? next(context) : IdentifyAsync(context);

    private async Task IdentifyAsync(HttpContext context)
    {
        // Neither a shared cache nor the one of a browser keeps what was answered to a token.
        context.Response.OnStarting(static state =>
        {
            ((HttpResponse)state).Headers.CacheControl = "private, no-store";
            return Task.CompletedTask;
        }, context.Response);
        if (!tokens.Any)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\", error_description=\"This service takes no tokens\"";
            await RejectAsync(context, StatusCodes.Status401Unauthorized, "This service takes no tokens; leave the Authorization header out.");
            return;
        }

        var result = await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (!result.Succeeded)
        {
            await context.ChallengeAsync(JwtBearerDefaults.AuthenticationScheme);
            await RejectAsync(context, StatusCodes.Status401Unauthorized, "The token is not valid; WWW-Authenticate says why.");
            return;
        }

        if (Consumer.FromClaims(result.Principal) is not { } consumer)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\", scope=\"Press.Read\"";
            await RejectAsync(context, StatusCodes.Status403Forbidden, "The token has no role that this service knows.");
            return;
        }

        context.RequestServices.GetRequiredService<IdentifiedConsumer>().Consumer = consumer;
        await next(context);
    }

    /// <summary>Turns the request away; whoever tries tokens one after another is counted as the public is.</summary>
    private static async Task RejectAsync(HttpContext context, int statusCode, string message)
    {
        var budget = context.RequestServices.GetRequiredService<RequestBudget>();
        if (budget.Begin(context) is { } refusal)
        {
            await RateLimiting.RefuseAsync(context, budget, refusal);
            return;
        }

        var code = statusCode == StatusCodes.Status401Unauthorized ? ErrorCodes.NotAuthenticated : ErrorCodes.NotAuthorized;
        var rejection = new RequestRejection(statusCode, new GraphQLError(message, code));
        await GraphQLAnswerWriter.WriteAsync(context.Response, MediaTypes.Json, rejection, context.RequestAborted);
    }
}
