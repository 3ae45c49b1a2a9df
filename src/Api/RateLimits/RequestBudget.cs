using OpenEmulationData.GraphQL;
using OpenEmulationData.Schema.RateLimits;

namespace OpenEmulationData.Api.RateLimits;

/// <summary>What one request has taken of what its sender may ask for.</summary>
internal sealed class RequestBudget(RequestCounter counter, TimeProvider time) : IRequestBudget
{
    private RequestSource? _source;

    /// <summary>As how many requests this one counts.</summary>
    public int Spent { get; private set; }

    /// <summary>After how many seconds to ask again, or null when the request was not refused.</summary>
    public int? RetryAfter { get; private set; }

    /// <summary>Counts the request itself, before anything of it is read.</summary>
    /// <returns>Null, or why it is refused.</returns>
    public GraphQLError? Begin(HttpContext context)
    {
        if (!counter.Options.Enabled)
        {
            return null;
        }

        _source = counter.SourceOf(context);
        return Spend(1);
    }

    /// <summary>Counts what the operation costs beyond the one request that is counted already.</summary>
    /// <returns>Null, or why it is refused.</returns>
    public GraphQLError? Admit(double cost)
    {
        var more = (int)Math.Ceiling(cost / counter.Options.CostPerRequest) - Spent;
        return _source is null || more <= 0 ? null : Spend(more);
    }

    /// <inheritdoc/>
    public RateLimit? Read()
    {
        if (_source is not { } source)
        {
            return null;
        }

        var remaining = counter.Remaining(source);
        return new RateLimit
        {
            Limit = source.Limit,
            Cost = Spent,
            Remaining = remaining,
            ResetAt = time.GetUtcNow().UtcDateTime.AddSeconds(RequestCounter.SecondsToFill(source, remaining)),
        };
    }

    /// <summary>Says in the headers what is left. <see href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/"/></summary>
    public void WriteTo(IHeaderDictionary headers)
    {
        if (_source is not { } source)
        {
            return;
        }

        var remaining = counter.Remaining(source);
        headers["RateLimit-Policy"] = $"\"{source.Policy}\";q={source.Limit};w=60";
        headers["RateLimit"] = $"\"{source.Policy}\";r={remaining};t={RequestCounter.SecondsToFill(source, remaining)}";
        if (RetryAfter is { } seconds)
        {
            headers.RetryAfter = $"{seconds}";
        }
    }

    private GraphQLError? Spend(int requests)
    {
        var source = _source!.Value;
        if (counter.Spend(source, requests) is not { } wait)
        {
            Spent += requests;
            return null;
        }

        RetryAfter = wait;
        return new GraphQLError(
            $"Too many requests: {source.Limit} a minute are allowed, expensive ones count as several. Try again in {wait} s.", ErrorCodes.RateLimited)
        {
            Extensions = new Dictionary<string, object?>
            {
                ["limit"] = "requestsPerMinute",
                ["maximum"] = source.Limit,
                ["retryAfter"] = wait,
            },
        };
    }
}
