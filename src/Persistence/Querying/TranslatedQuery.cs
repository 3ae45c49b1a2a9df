using System.Collections.Concurrent;
using System.Numerics;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A query as SQL. Immutable but for a cache, and used by many requests at a time.</summary>
public sealed class TranslatedQuery
{
    /// <summary>The most rows that room is made for before they are read.</summary>
    private const int MaxUsual = 64;

    private readonly SqlDialect _dialect;
    private readonly SqlStatement _statement;
    private readonly RowReader? _rows;
    private readonly bool _hasParents;
    private readonly int _maxParents;
    private readonly ConcurrentDictionary<int, BatchStatement> _batches = new();

    /// <summary>How many rows a parent had the last time: what room is made for.</summary>
    private int _usual;

    internal TranslatedQuery(SqlDialect dialect, SqlStatement statement, RowReader? rows)
    {
        _dialect = dialect;
        _statement = statement;
        _rows = rows;
        _hasParents = statement.Parameters.Any(static p => p.IsParent);
        _maxParents = dialect.GetMaxParents(statement);
    }

    /// <summary>The statement for one parent.</summary>
    public string CommandText => _statement.Text;

    /// <summary>
    /// Runs the query for all parents with one statement: on SQLite prepared once and stepped through for each parent, on SQL Server sent once
    /// for as many parents as its parameters allow. As many lists as parents, in the same order; the items are entities, or one
    /// <see cref="int"/> when only the number was asked for.
    /// </summary>
    /// <param name="session">Where to run it.</param>
    /// <param name="values">The values of the run.</param>
    /// <param name="parents">The values of each parent; one empty item when the query needs none.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    public async ValueTask<IReadOnlyList<IReadOnlyList<object>>> RunAsync(
        ReadSession session, IReadOnlyList<object?> values, IReadOnlyList<object[]> parents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(parents);
        var results = new List<object>[parents.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new List<object>(_usual);
        }

        var references = _rows is { References: { Count: > 0 } tables } ? await session.GetRowsAsync(tables, cancellationToken) : [];
        var needed = _hasParents ? parents.Count : Math.Min(parents.Count, 1);
        if (_dialect.RunsForEachParent)
        {
            await RunForEachAsync(session, values, parents, needed, references, results, cancellationToken);
        }
        else
        {
            for (var first = 0; first < needed; first += _maxParents)
            {
                await RunAsync(session, values, parents, first, Math.Min(needed - first, _maxParents), references, results, cancellationToken);
            }
        }

        if (!_hasParents)
        {
            Array.Fill(results, results[0]);
        }

        _usual = Math.Min(results.Length == 0 ? 0 : results[^1].Count, MaxUsual);
        return results;
    }

    /// <summary>The statement for so many parents.</summary>
    internal string GetText(int parents) => GetBatch(_hasParents ? Math.Min(parents, _maxParents) : 1).Text;

    private BatchStatement GetBatch(int parents) => _batches.GetOrAdd(
        (int)BitOperations.RoundUpToPowerOf2((uint)parents), static (size, query) => new BatchStatement(query._dialect, query._statement, size), this);

    private ValueTask RunForEachAsync(
        ReadSession session,
        IReadOnlyList<object?> values,
        IReadOnlyList<object[]> parents,
        int count,
        Dictionary<int, object>[] references,
        List<object>[] results,
        CancellationToken cancellationToken)
    {
        var statement = GetBatch(1);
        return session.ReadEachAsync(
            statement,
            count,
            (command, run) => statement.SetValues(command, session, values, parents, run, 1),
            (reader, run) => results[run].Add(_rows is null ? reader.GetInt32(0) : _rows.Read(reader, references)),
            cancellationToken);
    }

    private async ValueTask RunAsync(
        ReadSession session,
        IReadOnlyList<object?> values,
        IReadOnlyList<object[]> parents,
        int first,
        int count,
        Dictionary<int, object>[] references,
        List<object>[] results,
        CancellationToken cancellationToken)
    {
        var batch = GetBatch(count);
        await session.ReadAsync(
            batch,
            command => batch.SetValues(command, session, values, parents, first, count),
            reader =>
            {
                var parent = batch.Size == 1 ? 0 : reader.GetInt32(reader.FieldCount - 1);
                if (parent < count)
                {
                    results[first + parent].Add(_rows is null ? reader.GetInt32(0) : _rows.Read(reader, references));
                }
            },
            cancellationToken);
    }
}
