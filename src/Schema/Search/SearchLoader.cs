using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Documents;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Search;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Schema.Search;

/// <summary>Loads what a search found with the selected fields: one statement for each kind among the hits.</summary>
internal sealed class SearchLoader(FieldBatch batch, IReadOnlyList<FieldPlan> fields)
{
    private delegate ValueTask<IReadOnlyList<object?>> Load(
        RequestContext request, IReadOnlyList<FieldPlan> fields, IReadOnlyList<object?> keys, CancellationToken cancellationToken);

    private static readonly Dictionary<SearchKind, Load> s_loaders = new()
    {
        [SearchKind.Campaign] = Of<Campaign>(new(c => c.Id)),
        [SearchKind.Cluster] = Of<Cluster>(new(c => c.Id)),
        [SearchKind.AwardTitle] = Of<AwardTitle>(new(t => t.Id)),
        [SearchKind.AdministrativeUnit] = Of<AdministrativeUnit>(new(u => u.Id)),
        [SearchKind.Organization] = Of<Organization>(new(o => o.Id)),
        [SearchKind.Individual] = Of<Individual>(new(p => p.Id)),
        [SearchKind.LegalDocument] = Of<LegalDocument>(new(d => d.Id)),
        [SearchKind.Event] = Of<Event>(new(e => e.Id)),
        [SearchKind.Source] = Of<Source>(new(s => s.Id)),
    };

    /// <summary>Loads the hits in their order.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="found">Gets the hit of each loaded thing.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    public async ValueTask<IReadOnlyList<object>> LoadAsync(
        IReadOnlyList<SearchHit> hits, Dictionary<object, SearchHit> found, CancellationToken cancellationToken)
    {
        var nodes = new object[hits.Count];
        if (fields.Count == 0)
        {
            // Nobody looks at the nodes; cursors may be asked for all the same.
            for (var i = 0; i < nodes.Length; i++)
            {
                found.Add(nodes[i] = hits[i], hits[i]);
            }

            return nodes;
        }

        foreach (var kind in Enumerable.Range(0, nodes.Length).GroupBy(i => hits[i].Kind))
        {
            int[] places = [.. kind];
            var loaded = await s_loaders[kind.Key](batch.Request, fields, [.. places.Select(i => (object?)hits[i].EntityId)], cancellationToken);
            for (var i = 0; i < places.Length; i++)
            {
                nodes[places[i]] = loaded[i] ?? throw new InvalidOperationException($"{hits[places[i]]} is in the index and nowhere else.");
                found.Add(loaded[i]!, hits[places[i]]);
            }
        }

        return nodes;
    }

    private static Load Of<T>(EntityLoader<T, int> loader)
        where T : class =>
        async (request, fields, keys, cancellationToken) => await loader.LoadAsync(request, fields, keys, cancellationToken);
}
