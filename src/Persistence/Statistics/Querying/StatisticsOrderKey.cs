namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>What rows can be ordered by; the first ten are the dimensions.</summary>
public enum StatisticsOrderKey
{
    /// <summary>By the precedence of the title.</summary>
    Title = AwardDimension.Title,

    /// <summary>By the kind of title, in the order of the contract.</summary>
    TitleKind = AwardDimension.TitleKind,

    /// <summary>By the level that decides, from the State down.</summary>
    ConferringLevel = AwardDimension.ConferringLevel,

    /// <summary>By the kind of recipient, in the order of the contract.</summary>
    RecipientKind = AwardDimension.RecipientKind,

    /// <summary>By year.</summary>
    Year = AwardDimension.Year,

    /// <summary>By the name of the unit, in Vietnamese order.</summary>
    Unit = AwardDimension.Unit,

    /// <summary>By the name of the province, in Vietnamese order.</summary>
    Province = AwardDimension.Province,

    /// <summary>By the name of the campaign, in Vietnamese order.</summary>
    Campaign = AwardDimension.Campaign,

    /// <summary>By the name of the cluster, in Vietnamese order.</summary>
    Cluster = AwardDimension.Cluster,

    /// <summary>By status, in the order of the contract.</summary>
    Status = AwardDimension.Status,

    /// <summary>By the count.</summary>
    Count = 10,

    /// <summary>By the number of named awards.</summary>
    Named = 11,

    /// <summary>By the printed count; rows without one count as less than 0.</summary>
    Reported = 12,

    /// <summary>By the share of named awards; rows without one count as less than 0.</summary>
    Coverage = 13,
}
