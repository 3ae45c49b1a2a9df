using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Schema.Data;

namespace OpenEmulationData.Schema.Search;

/// <summary>Asks for anything by text.</summary>
[QueryType]
internal static class SearchQueries
{
    /// <summary>
    /// One box for everything: text as people type it, with or without accents. Every word must begin a word of the name; hits with the very
    /// accents come first (tìm kiếm).
    /// </summary>
    /// <param name="text">What to look for, such as `thach that`.</param>
    /// <param name="kinds">What kinds of thing to find; all when left out.</param>
    /// <param name="paging">The page.</param>
    /// <param name="batch">The call.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    [UsePaging(ConnectionName = "Search", AllowBackwardPagination = false)]
    [GraphQLType<ISearchResult>]
    public static async Task<Connection<object>> GetSearchAsync(
        string text,
        IReadOnlyList<SearchKind>? kinds,
        PagingArguments paging,
        FieldBatch batch,
        CancellationToken cancellationToken)
    {
        kinds ??= [];
        var size = paging.First!.Value;
        var cursor = new SearchCursor(text, kinds);
        var after = cursor.Read(paging.After);
        var session = batch.Request.GetReadSession();
        using var matches = await SearchMatches.FindAsync(session, text, kinds, cancellationToken);
        var hits = await matches.TakeAsync(after, size + 1, cancellationToken);
        var count = batch.Field.Selection.FindByFieldName("totalCount") is null ? 0 : matches.Count;
        var found = new Dictionary<object, SearchHit>(ReferenceEqualityComparer.Instance);
        var nodes = await new SearchLoader(batch, ConnectionFields.NodeFieldsOf(batch.Field)).LoadAsync([.. hits.Take(size)], found, cancellationToken);
        return new Connection<object>(
            nodes, node => cursor.Write(found[node]), hasNextPage: hits.Count > size, hasPreviousPage: paging.After is not null, count);
    }
}
