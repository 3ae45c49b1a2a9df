using Microsoft.EntityFrameworkCore.Metadata;

namespace OpenEmulationData.Persistence.Loading;

/// <summary>
/// One load of the portal's tables: all that an import needs of a database, and the one place where dialects differ in it.
/// Everything happens in one transaction on a connection of its own; disposing without <see cref="Commit"/> undoes it.
/// Used by one thread at a time.
/// </summary>
internal interface IBulkLoad : IDisposable
{
    /// <summary>Whether nothing is published yet and nobody else may open the database until the load ends, not even to read.</summary>
    bool IsFirst { get; }

    /// <summary>Keeps other writers out, and empties every table but those of <paramref name="kept"/>. Readers go on reading what is published.</summary>
    /// <param name="kept">The entities whose tables are kept.</param>
    /// <param name="isLarge">Whether so many rows come that it pays to build indexes afterwards.</param>
    void Begin(IReadOnlyCollection<IEntityType> kept, bool isLarge);

    /// <summary>A writer of rows with these columns, in this order.</summary>
    IRowWriter Table(string table, IReadOnlyList<string> columns);

    /// <summary>Runs a statement whose parameters are named @p0, @p1 and so on.</summary>
    void Execute(string sql, params ReadOnlySpan<object> parameters);

    /// <summary>Does what is cheaper once the rows are there, such as building indexes, for one table that gets no more rows.</summary>
    void Complete(string table, CancellationToken cancellationToken);

    /// <summary>Does the same for all tables that are left.</summary>
    /// <param name="told">Is told after each part: how many are done, and how many there are.</param>
    void Complete(Action<int, int> told);

    /// <summary>Makes everything visible at once.</summary>
    /// <param name="scrub">Nothing of what was deleted may be left in the database's files, now or after a crash.</param>
    void Commit(bool scrub);
}
