using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Tallies;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>What a count rests on: an award with its recipient, or a printed count.</summary>
[GraphQLName("StatisticEvidence")]
[UnionType(typeof(Award), typeof(AwardTally))]
internal interface IStatisticEvidence;
