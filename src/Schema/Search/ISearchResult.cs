using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Documents;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Schema.Search;

/// <summary>Anything that `search` finds.</summary>
[GraphQLName("SearchResult")]
[UnionType(
    typeof(Campaign),
    typeof(Cluster),
    typeof(AwardTitle),
    typeof(AdministrativeUnit),
    typeof(Organization),
    typeof(Individual),
    typeof(LegalDocument),
    typeof(Event),
    typeof(Source))]
internal interface ISearchResult;
