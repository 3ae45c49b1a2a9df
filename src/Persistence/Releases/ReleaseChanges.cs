using Microsoft.EntityFrameworkCore;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Releases;

/// <summary>What became of the facts between two releases: the changes of the releases between, taken together.</summary>
public static class ReleaseChanges
{
    private const int CountedAtATime = 1_000;

    /// <summary>The facts after a position that are different, in the order of kind and code.</summary>
    /// <param name="database">The database.</param>
    /// <param name="from">The number of the earlier release.</param>
    /// <param name="to">The number of the later release; not before <paramref name="from"/>.</param>
    /// <param name="after">The position of the last fact of the page before, null for the first page.</param>
    /// <param name="take">The size of the page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <returns>At most <paramref name="take"/> facts; a fact that became what it had been is left out.</returns>
    public static async Task<IReadOnlyList<FactChange>> ReadAsync(
        PortalDbContext database, int from, int to, FactPosition? after, int take, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        List<FactChange> page = [];
        while (page.Count < take)
        {
            List<FactPosition> facts = await NextFactsAsync(database, from, to, after, take - page.Count, cancellationToken);
            if (facts.Count == 0)
            {
                break;
            }

            (FactKind lastKind, string lastCode) = facts[^1];
            var changes = await After(database, from, to, after)
                .Where(change => change.FactKind < lastKind || (change.FactKind == lastKind && change.Code.CompareTo(lastCode) <= 0))
                .OrderBy(change => change.FactKind).ThenBy(change => change.Code).ThenBy(change => change.Release)
                .Select(change => new
                {
                    Change = change,
                    // The name of a rejected proposal expires for whoever sees the rejection, also in what was told before.
                    HasExpired = change.FactKind == FactKind.Award && database.Awards.Any(
                        award => award.Code == change.Code && award.Status == AwardStatus.Rejected && award.IndividualId != null),
                })
                .ToListAsync(cancellationToken);
            foreach (ReleaseChange change in changes.Where(row => row is { HasExpired: true, Change.Columns: not null }).Select(row => row.Change))
            {
                change.Columns = ChangedColumns.WithoutNames(change.Columns!);
            }

            page.AddRange(changes.Select(row => row.Change).GroupBy(change => new FactPosition(change.FactKind, change.Code)).Select(group => Combine(group.Key, [.. group])).OfType<FactChange>());
            after = facts[^1];
        }

        return page;
    }

    /// <summary>How many facts are different.</summary>
    public static async Task<int> CountAsync(PortalDbContext database, int from, int to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        if (to <= from + 1)
        {
            return await After(database, from, to, after: null).CountAsync(cancellationToken);
        }

        int count = 0;
        FactPosition? after = null;
        while (await ReadAsync(database, from, to, after, CountedAtATime, cancellationToken) is { Count: > 0 } page)
        {
            count += page.Count;
            after = page[^1].Position;
        }

        return count;
    }

    /// <summary>What several changes of one fact come to; null when they cancel each other out.</summary>
    internal static FactChange? Combine(FactPosition fact, IReadOnlyList<ReleaseChange> changes)
    {
        bool wasThere = changes[0].Kind != ChangeKind.Added;
        bool isThere = changes[^1].Kind != ChangeKind.Removed;
        if (!wasThere)
        {
            return isThere ? new FactChange(fact.Kind, fact.Code, ChangeKind.Added, []) : null;
        }

        Dictionary<string, ChangedColumn> columns = new(StringComparer.Ordinal);
        foreach (ReleaseChange change in changes)
        {
            Merge(columns, change);
        }

        // A fact that was removed and is there again may have any value in it.
        if (isThere && changes.Any(change => change.Kind == ChangeKind.Added))
        {
            return new FactChange(fact.Kind, fact.Code, ChangeKind.Changed, []);
        }

        ChangedColumn[] different = [.. columns.Values.Where(column => column.Before != column.After || column is { Before: null, After: null })];
        return !isThere ? new FactChange(fact.Kind, fact.Code, ChangeKind.Removed, different)
            : different.Length > 0 ? new FactChange(fact.Kind, fact.Code, ChangeKind.Changed, different)
            : null;
    }

    private static void Merge(Dictionary<string, ChangedColumn> columns, ReleaseChange change)
    {
        foreach (ChangedColumn column in change.Columns is null ? [] : ChangedColumns.Read(change.Columns))
        {
            columns[column.Column] = columns.TryGetValue(column.Column, out ChangedColumn? first) ? first with { After = column.After } : column;
        }
    }

    private static IQueryable<ReleaseChange> After(PortalDbContext database, int from, int to, FactPosition? after)
    {
        IQueryable<ReleaseChange> changes = database.ReleaseChanges.AsNoTracking().Where(change => change.Release > from && change.Release <= to);
        if (after is not { } position)
        {
            return changes;
        }

        (FactKind kind, string code) = position;
        return changes.Where(change => change.FactKind > kind || (change.FactKind == kind && change.Code.CompareTo(code) > 0));
    }

    private static Task<List<FactPosition>> NextFactsAsync(
        PortalDbContext database, int from, int to, FactPosition? after, int take, CancellationToken cancellationToken) =>
        After(database, from, to, after).GroupBy(change => new { change.FactKind, change.Code })
            .OrderBy(group => group.Key.FactKind).ThenBy(group => group.Key.Code)
            .Take(take)
            .Select(group => new FactPosition(group.Key.FactKind, group.Key.Code))
            .ToListAsync(cancellationToken);
}
