using OpenEmulationData.GraphQL;
using OpenEmulationData.Schema.RateLimits;

namespace OpenEmulationData.Api.RateLimits;

/// <summary>What one request has taken of what its sender may ask for.</summary>
internal sealed class RequestBudget(RequestCounter counter, TimeProvider time) : IRequestBudget
{
    private const string CorrectionLimit = "correctionsPerHour";

    private RequestSource? _source;
    private RequestSource _corrections;
    private int _correctionsAsked;

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
        _corrections = counter.CorrectionsOf(context);
        return Spend(1);
    }

    /// <summary>Counts what the operation costs beyond the one request that is counted already, and the corrections that it asks for.</summary>
    /// <returns>Null, or why it is refused.</returns>
    public GraphQLError? Admit(PricedOperation operation)
    {
        if (_source is null)
        {
            return null;
        }

        if (Admit(operation.Cost) is { } refusal)
        {
            return refusal;
        }

        _correctionsAsked = operation.CountMutations(IRequestBudget.CorrectionField);
        return _correctionsAsked > 0 ? SpendCorrections() : null;
    }

    /// <summary>Counts a query beyond the one request that is counted already, whether it runs or was answered before.</summary>
    /// <param name="cost">What the query costs.</param>
    /// <returns>Null, or why it is refused.</returns>
    public GraphQLError? Admit(double cost)
    {
        var more = (int)Math.Ceiling(cost / counter.Options.CostPerRequest) - Spent;
        return _source is not null && more > 0 ? Spend(more) : null;
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

        var asked = _correctionsAsked > 0 ? (ReadOnlySpan<RequestSource>)[source, _corrections] : [source];
        var (policies, states) = (new string[asked.Length], new string[asked.Length]);
        for (var i = 0; i < asked.Length; i++)
        {
            var remaining = counter.Remaining(asked[i]);
            policies[i] = $"\"{asked[i].Policy}\";q={asked[i].Limit};w={asked[i].Window.TotalSeconds}";
            states[i] = $"\"{asked[i].Policy}\";r={remaining};t={RequestCounter.SecondsToFill(asked[i], remaining)}";
        }

        headers["RateLimit-Policy"] = string.Join(", ", policies);
        headers["RateLimit"] = string.Join(", ", states);
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

        return Refuse(
            $"Too many requests: {source.Limit} a minute are allowed, expensive ones count as several. Try again in {wait} s.",
            "requestsPerMinute",
            source.Limit,
            wait);
    }

    /// <summary>All that one operation asks for, or none: an operation with more than the limit never runs.</summary>
    private GraphQLError? SpendCorrections()
    {
        var limit = _corrections.Limit;
        if (_correctionsAsked > limit)
        {
            return Refuse(
                $"Too many requests for correction: {limit} an hour are allowed, and this operation has {_correctionsAsked}.", CorrectionLimit, limit, wait: null);
        }

        return counter.Spend(_corrections, _correctionsAsked) is { } wait
            ? Refuse($"Too many requests for correction: {limit} an hour are allowed. Try again in {wait} s.", CorrectionLimit, limit, wait)
            : null;
    }

    private GraphQLError Refuse(string message, string limit, int maximum, int? wait)
    {
        RetryAfter = wait;
        var extensions = new Dictionary<string, object?> { ["limit"] = limit, ["maximum"] = maximum };
        if (wait is not null)
        {
            extensions["retryAfter"] = wait;
        }

        return new GraphQLError(message, ErrorCodes.RateLimited) { Extensions = extensions };
    }
}
