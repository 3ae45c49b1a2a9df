using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>A count of awards of one title to one kind of recipient.</summary>
internal sealed class TitleCount(StatisticRow row)
{
    /// <summary>The kind of recipient.</summary>
    public RecipientKind RecipientKind => row.Key.RecipientKind!.Value;

    /// <summary>The figure of the basis asked for.</summary>
    public int Count => row.Count;

    /// <summary>How exact the count is.</summary>
    public CountPrecision Precision => row.Precision;

    /// <summary>Awards with a named recipient.</summary>
    public int Named => row.Named;

    /// <summary>What is printed for exactly these units, campaigns and clusters; null when nothing is.</summary>
    public int? Reported => row.Reported;

    internal int TitleKey => row.Key.TitleId!.Value;
}
