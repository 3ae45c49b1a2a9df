namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>One key of an order. That of a dimension needs the dimension among those grouped by.</summary>
public readonly record struct StatisticsOrder(StatisticsOrderKey Key, bool Descending);
