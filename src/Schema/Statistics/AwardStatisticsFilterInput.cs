using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>
/// What is counted; what is named must all hold. There is no `and` and no `or` here: units, campaigns and clusters lie inside each other,
/// and the counts of two such scopes cannot be joined without counting twice. Inside each field there are both.
/// </summary>
internal sealed class AwardStatisticsFilterInput
{
    /// <summary>Awards of these titles; awards for which no title is named are left out.</summary>
    public AwardTitle? Title { get; set; }

    /// <summary>Awards to recipients of these units and of everything below them. A matched unit below another one is inside it, and is not counted again.</summary>
    public AdministrativeUnit? Unit { get; set; }

    /// <summary>Awards of these campaigns.</summary>
    public Campaign? Campaign { get; set; }

    /// <summary>Awards of these clusters.</summary>
    public Cluster? Cluster { get; set; }

    /// <summary>Awards of these years.</summary>
    public int Year { get; set; }

    /// <summary>Awards to these kinds of recipient.</summary>
    public RecipientKind RecipientKind { get; set; }

    /// <summary>Awards with this status; only what was conferred when left out.</summary>
    public AwardStatus Status { get; set; }

    /// <summary>Awards of titles of these kinds.</summary>
    public AwardTitleKind TitleKind { get; set; }

    /// <summary>Awards of titles that these levels decide on.</summary>
    public ConferringLevel ConferringLevel { get; set; }
}
