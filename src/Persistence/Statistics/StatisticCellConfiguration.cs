using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Statistics;

internal sealed class StatisticCellConfiguration : IEntityTypeConfiguration<StatisticCell>
{
    public void Configure(EntityTypeBuilder<StatisticCell> builder)
    {
        builder.Ignore(cell => cell.Precision);
        builder.HasIndex(cell => new { cell.UnitId, cell.CampaignId, cell.ClusterId, cell.Status, cell.Year, cell.TitleId, cell.RecipientKind }).IsUnique();
        builder.HasIndex(cell => new { cell.TitleId, cell.Year });
    }
}
