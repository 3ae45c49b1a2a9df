using OpenEmulationData.Api.GraphQL;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.RateLimits;

/// <summary>Counts the requests to addresses that ask for it, and refuses those of whoever asks too much.</summary>
internal sealed class RateLimiting(RequestDelegate next, RequestCounter counter)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!counter.Options.Enabled || context.GetEndpoint()?.Metadata.GetMetadata<CountedAttribute>() is null)
        {
            return next(context);
        }

        var budget = context.RequestServices.GetRequiredService<RequestBudget>();
        if (budget.Begin(context) is { } refusal)
        {
            return RefuseAsync(context, budget, refusal);
        }

        context.Response.OnStarting(
            static state =>
            {
                var (response, spent) = ((HttpResponse, RequestBudget))state;
                spent.WriteTo(response.Headers);
                return Task.CompletedTask;
            },
            (context.Response, budget));
        return next(context);
    }

    /// <summary>Answers with a refusal, but not at once, nor with all who were refused together at the same moment.</summary>
    public static async Task RefuseAsync(HttpContext context, RequestBudget budget, GraphQLError refusal)
    {
        var counter = context.RequestServices.GetRequiredService<RequestCounter>();
        await Task.Delay(counter.Options.RefusalDelay * (1 + (Random.Shared.NextDouble() / 2)), context.RequestAborted);
        budget.WriteTo(context.Response.Headers);
        var rejection = new RequestRejection(StatusCodes.Status429TooManyRequests, refusal);
        await GraphQLAnswerWriter.WriteAsync(context.Response, MediaTypes.Json, rejection, context.RequestAborted);
    }
}

/// <summary>Marks addresses whose requests are counted.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CountedAttribute : Attribute;

/// <summary>Registers the counting of requests.</summary>
internal static class RateLimits
{
    public static void AddPortalRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RateLimitOptions>()
            .Bind(configuration.GetSection(RateLimitOptions.Section), static binder => binder.ErrorOnUnknownConfiguration = true)
            .Validate(
                static o => o is { Public: > 0, Named: > 0, Press: > 0, Corrections: > 0, CostPerRequest: > 0, RefusalDelay.Ticks: >= 0 },
                $"Everything in {RateLimitOptions.Section} must be greater than zero.")
            .ValidateOnStart();
        services.AddSingleton<RequestCounter>();
        services.AddScoped<RequestBudget>();
        services.AddScoped<Schema.RateLimits.IRequestBudget>(static provider => provider.GetRequiredService<RequestBudget>());
    }
}
