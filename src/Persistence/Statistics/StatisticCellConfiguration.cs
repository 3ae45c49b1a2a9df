using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Statistics;

internal sealed class StatisticCellConfiguration : IEntityTypeConfiguration<StatisticCell>
{
    public void Configure(EntityTypeBuilder<StatisticCell> builder)
    {
        builder.Ignore(cell => cell.Precision);

        // With all that an answer reads, so that the cells of a unit lie together and are not fetched one by one.
        builder.HasIndex(cell => new
        {
            cell.UnitId,
            cell.CampaignId,
            cell.ClusterId,
            cell.Status,
            cell.Year,
            cell.TitleId,
            cell.RecipientKind,
            cell.Best,
            cell.BestSupport,
            cell.Named,
            cell.HasTally,
            cell.Reported,
            cell.ReportedSupport,
            cell.SourcesDisagree,
            cell.PartsDisagree,
            cell.Audiences,
            cell.VisibleFrom,
            cell.VisibleUntil,
        });
        builder.HasIndex(cell => new { cell.TitleId, cell.Year });
    }
}
