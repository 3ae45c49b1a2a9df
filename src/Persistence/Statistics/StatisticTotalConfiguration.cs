using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Statistics;

internal sealed class StatisticTotalConfiguration : IEntityTypeConfiguration<StatisticTotal>
{
    public void Configure(EntityTypeBuilder<StatisticTotal> builder)
    {
        builder.HasIndex(total => new { total.UnitId, total.CampaignId, total.ClusterId, total.Status, total.Year });
        builder.HasIndex(total => new { total.CampaignId, total.ClusterId, total.Status, total.Year, total.UnitId });
    }
}
