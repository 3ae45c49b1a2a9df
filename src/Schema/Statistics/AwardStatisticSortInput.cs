using OpenEmulationData.GraphQL.Data;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>An order of `AwardStatistic`; name one key in each item of the list. A key of a dimension needs the dimension in `groupBy`.</summary>
internal sealed class AwardStatisticSortInput
{
    /// <summary>By the count.</summary>
    public SortDirection Count { get; set; }

    /// <summary>By the number of named awards.</summary>
    public SortDirection Named { get; set; }

    /// <summary>By the printed count; rows without one come as if less than 0.</summary>
    public SortDirection Reported { get; set; }

    /// <summary>By the share of named awards; rows without one come as if less than 0.</summary>
    public SortDirection Coverage { get; set; }

    /// <summary>By the precedence of the title.</summary>
    public SortDirection Title { get; set; }

    /// <summary>By the kind of title, in the order of the enum.</summary>
    public SortDirection TitleKind { get; set; }

    /// <summary>By the level that decides, from the State down.</summary>
    public SortDirection ConferringLevel { get; set; }

    /// <summary>By the kind of recipient, in the order of the enum.</summary>
    public SortDirection RecipientKind { get; set; }

    /// <summary>By year.</summary>
    public SortDirection Year { get; set; }

    /// <summary>By the name of the unit, in Vietnamese order.</summary>
    public SortDirection Unit { get; set; }

    /// <summary>By the name of the province, in Vietnamese order.</summary>
    public SortDirection Province { get; set; }

    /// <summary>By the name of the campaign, in Vietnamese order.</summary>
    public SortDirection Campaign { get; set; }

    /// <summary>By the name of the cluster, in Vietnamese order.</summary>
    public SortDirection Cluster { get; set; }

    /// <summary>By status, in the order of the enum.</summary>
    public SortDirection Status { get; set; }
}
