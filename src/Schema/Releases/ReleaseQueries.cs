using Microsoft.EntityFrameworkCore;
using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence;
using OpenEmulationData.Persistence.Releases;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Releases;

/// <summary>Asks for published states of the data.</summary>
[QueryType]
internal static class ReleaseQueries
{
    /// <summary>What is published now.</summary>
    public static async Task<Release> GetReleaseAsync(FieldBatch batch, CancellationToken cancellationToken) =>
        await batch.Request.GetReadSession().QueryAsync(
            database => database.Releases.AsNoTracking().OrderByDescending(r => r.Number).FirstAsync(cancellationToken), cancellationToken);

    /// <summary>All published states of the data, the newest first (các đợt công bố).</summary>
    /// <param name="paging">The page.</param>
    /// <param name="batch">The call.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [UsePaging(AllowBackwardPagination = false)]
    public static async Task<Connection<Release>> GetReleasesAsync(PagingArguments paging, FieldBatch batch, CancellationToken cancellationToken)
    {
        var size = paging.First!.Value;
        var before = ReleaseCursor.Read(paging.After) ?? int.MaxValue;
        var counts = batch.Field.Selection.FindByFieldName("totalCount") is not null;
        var (releases, count) = await batch.Request.GetReadSession().QueryAsync(
            async database => (
                await database.Releases.AsNoTracking().Where(r => r.Number < before)
                    .OrderByDescending(r => r.Number).Take(size + 1).ToListAsync(cancellationToken),
                counts ? await database.Releases.CountAsync(cancellationToken) : 0),
            cancellationToken);
        return new Connection<Release>(
            [.. releases.Take(size)], ReleaseCursor.Write, hasNextPage: releases.Count > size, hasPreviousPage: paging.After is not null, count);
    }

    /// <summary>
    /// What was added, changed and removed from one release to a later one, by kind of fact and code; what several releases changed is taken
    /// together (thay đổi giữa hai đợt công bố).
    /// </summary>
    /// <param name="from">The number of the earlier release.</param>
    /// <param name="to">The number of the later release; what is published now when left out.</param>
    /// <param name="paging">The page.</param>
    /// <param name="batch">The call.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [UsePaging(ConnectionName = "FactChange", AllowBackwardPagination = false)]
    public static async Task<Connection<FactChange>> GetChangesAsync(
        int from, int? to, PagingArguments paging, FieldBatch batch, CancellationToken cancellationToken) =>
        await batch.Request.GetReadSession().QueryAsync(database => ReadChangesAsync(database, from, to, paging, batch, cancellationToken), cancellationToken);

    private static async Task<Connection<FactChange>> ReadChangesAsync(
        PortalDbContext database, int from, int? to, PagingArguments paging, FieldBatch batch, CancellationToken cancellationToken)
    {
        var newest = await database.Releases.MaxAsync(r => r.Number, cancellationToken);
        var last = to ?? newest;
        if (from < 1 || from > last || last > newest)
        {
            throw new GraphQLException($"Releases go from 1 to {newest}; 'from' must be one of them, and 'to' not before it.", ErrorCodes.BadUserInput);
        }

        var size = paging.First!.Value;
        var cursor = new ChangeCursor(from, last);
        var changes = await ReleaseChanges.ReadAsync(database, from, last, cursor.Read(paging.After), size + 1, cancellationToken);
        var count = batch.Field.Selection.FindByFieldName("totalCount") is null ? 0 : await ReleaseChanges.CountAsync(database, from, last, cancellationToken);
        return new Connection<FactChange>(
            [.. changes.Take(size)], change => cursor.Write(change.Position), hasNextPage: changes.Count > size, hasPreviousPage: paging.After is not null, count);
    }
}
