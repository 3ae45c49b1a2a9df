using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OpenEmulationData.Api.GraphQL;

/// <summary>What a client wants to have. <see href="https://www.rfc-editor.org/rfc/rfc9110#name-accept"/></summary>
internal readonly struct AcceptHeader
{
    private const string Everything = "*/*";

    private readonly IList<MediaTypeHeaderValue>? _ranges;

    private AcceptHeader(IList<MediaTypeHeaderValue>? ranges) => _ranges = ranges;

    /// <summary>Reads the header; one that is absent or unreadable accepts everything.</summary>
    public static AcceptHeader Read(IHeaderDictionary headers)
    {
        var values = headers.Accept;
        return StringValues.IsNullOrEmpty(values) || values == Everything || !MediaTypeHeaderValue.TryParseList(values, out var ranges)
            ? default
            : new AcceptHeader(ranges);
    }

    /// <summary>
    /// The offer that the client prefers, or null when none is acceptable. Between offers of the same quality the one that
    /// is named more exactly wins, then the one that stands first.
    /// </summary>
    public string? Choose(params ReadOnlySpan<string> offers)
    {
        string? best = null;
        var bestRank = (Quality: 0.0, Exactness: 0);
        foreach (var offer in offers)
        {
            var rank = Rank(offer);
            if (rank.Quality > 0 && (best is null || rank.CompareTo(bestRank) > 0))
            {
                (best, bestRank) = (offer, rank);
            }
        }

        return best;
    }

    /// <summary>Whether the client names the media type itself, not by a wildcard.</summary>
    public bool Names(string mediaType) => Rank(mediaType) is { Quality: > 0, Exactness: 2 };

    private (double Quality, int Exactness) Rank(string mediaType)
    {
        if (_ranges is null)
        {
            return (1, 0);
        }

        var rank = (Quality: 0.0, Exactness: -1);
        foreach (var range in _ranges)
        {
            var exactness = Match(range, mediaType);
            if (exactness > rank.Exactness)
            {
                rank = (range.Quality ?? 1, exactness);
            }
        }

        return rank;
    }

    /// <summary>2 when the range names the type, 1 for <c>type/*</c>, 0 for <c>*/*</c>, -1 when it does not cover the type in UTF-8.</summary>
    private static int Match(MediaTypeHeaderValue range, string mediaType)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        if (range.MatchesAllTypes)
        {
            return 0;
        }

        if (range.MatchesAllSubTypes)
        {
            return mediaType.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        }

        return range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
    }
}
