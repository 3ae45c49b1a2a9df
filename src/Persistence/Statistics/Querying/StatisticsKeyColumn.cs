using System.Diagnostics;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>A column of the key of a row: its name, what it is in a cell, and where its order comes from.</summary>
/// <param name="Name">The name in the rows.</param>
/// <param name="Dimension">The dimension; null: the owner.</param>
/// <param name="InCell">The expression over the tables c, t and p.</param>
/// <param name="Table">The table whose entity it is the key of, null for a plain value.</param>
/// <param name="Order">The column of that table which the order goes by.</param>
internal sealed record StatisticsKeyColumn(string Name, AwardDimension? Dimension, string InCell, string? Table = null, string? Order = null)
{
    public static StatisticsKeyColumn Of(AwardDimension dimension, bool everyUnit) => dimension switch
    {
        AwardDimension.Title => new("TitleId", dimension, "c.TitleId", "AwardTitles", "Precedence"),
        AwardDimension.TitleKind => new("TitleKind", dimension, "t.Kind"),
        AwardDimension.ConferringLevel => new("ConferringLevel", dimension, "t.ConferringLevel"),
        AwardDimension.RecipientKind => new("RecipientKind", dimension, "c.RecipientKind"),
        AwardDimension.Year => new("Year", dimension, "c.Year"),
        AwardDimension.Unit => new("UnitId", dimension, everyUnit ? "c.UnitId" : "p.KeyId", "AdministrativeUnits", "NameSort"),
        AwardDimension.Province => new("ProvinceId", dimension, "p.ProvinceId", "AdministrativeUnits", "NameSort"),
        AwardDimension.Campaign => new("CampaignId", dimension, "c.CampaignId", "Campaigns", "NameSort"),
        AwardDimension.Cluster => new("ClusterId", dimension, "c.ClusterId", "Clusters", "NameSort"),
        AwardDimension.Status => new("Status", dimension, "c.Status"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The value of the column in a key.</summary>
    public static int ValueIn(StatisticKey key, AwardDimension dimension) => dimension switch
    {
        AwardDimension.Title => key.TitleId!.Value,
        AwardDimension.TitleKind => (int)key.TitleKind!.Value,
        AwardDimension.ConferringLevel => (int)key.ConferringLevel!.Value,
        AwardDimension.RecipientKind => (int)key.RecipientKind!.Value,
        AwardDimension.Year => key.Year!.Value,
        AwardDimension.Unit => key.UnitId!.Value,
        AwardDimension.Province => key.ProvinceId!.Value,
        AwardDimension.Campaign => key.CampaignId!.Value,
        AwardDimension.Cluster => key.ClusterId!.Value,
        AwardDimension.Status => (int)key.Status!.Value,
        _ => throw new UnreachableException(),
    };
}
