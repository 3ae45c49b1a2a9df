namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Shares a row's locator among its sources. Parts are separated by semicolons; a part that starts with the code of a
/// source (<c>S001 line 7; S002 line 10</c>) belongs to that source, and so do the parts after it until the next code.
/// A locator that names none of the row's sources goes to each of them.
/// </summary>
internal static class Locators
{
    /// <summary>The locator in one of the sources; null when the locator has nothing for it.</summary>
    public static string? For(string? locator, ReadOnlySpan<string> sources, string source)
    {
        if (locator is null || sources.Length == 1)
        {
            return Rest(locator, source);
        }

        List<string> own = [];
        string? current = null;
        foreach (string part in locator.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            current = Named(part, sources) ?? current;
            if (current == source && Rest(part, source) is { } rest)
            {
                own.Add(rest);
            }
        }

        return current is null ? locator : own.Count == 0 ? null : string.Join("; ", own);
    }

    private static string? Named(string part, ReadOnlySpan<string> sources)
    {
        foreach (string source in sources)
        {
            if (Names(part, source))
            {
                return source;
            }
        }

        return null;
    }

    private static bool Names(string part, string source) =>
        part.StartsWith(source, StringComparison.Ordinal) && (part.Length == source.Length || part[source.Length] == ' ');

    private static string? Rest(string? part, string source)
    {
        if (part is null || !Names(part, source))
        {
            return part;
        }

        string rest = part[source.Length..].Trim();
        return rest.Length == 0 ? null : rest;
    }
}
