namespace OpenEmulationData.GraphQL.Validation;

/// <summary>"Did you mean …?": the names nearest to one that is unknown, as graphql-js chooses and words them.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary>The end of a message, with a space before it, or nothing when no name is near.</summary>
    public static string DidYouMean(string input, IEnumerable<string> options, string? prefix = null) =>
        DidYouMean(Find(input, options), prefix);

    /// <summary>The end of a message that suggests the first of some names.</summary>
    public static string DidYouMean(IReadOnlyList<string> suggestions, string? prefix = null)
    {
        var names = suggestions.Take(MaxSuggestions).Select(static n => $"\"{n}\"").ToList();
        return names.Count == 0 ? string.Empty : $" Did you mean {prefix}{Join(names)}?";
    }

    /// <summary>The names that are near enough, the nearest first.</summary>
    public static IReadOnlyList<string> Find(string input, IEnumerable<string> options)
    {
        var threshold = (int)Math.Floor(input.Length * 0.4) + 1;
        return [.. options
            .Select(o => (Name: o, Distance: Distance(input, o, threshold)))
            .Where(o => o.Distance <= threshold)
            .OrderBy(static o => o.Distance)
            .ThenBy(static o => o.Name, NaturalOrder.Instance)
            .Select(static o => o.Name)];
    }

    private static string Join(List<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} or {names[1]}",
        _ => $"{string.Join(", ", names[..^1])}, or {names[^1]}",
    };

    /// <summary>Damerau-Levenshtein without regard to case; names that differ in case alone have distance 1.</summary>
    private static int Distance(string input, string option, int threshold)
    {
        if (input == option)
        {
            return 0;
        }

        var (a, b) = (input.ToLowerInvariant(), option.ToLowerInvariant());
        if (a == b)
        {
            return 1;
        }

        if (Math.Abs(a.Length - b.Length) > threshold)
        {
            return int.MaxValue;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance = Math.Min(distance, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = distance;
            }
        }

        return rows[a.Length, b.Length];
    }
}
