using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Tallies;

internal sealed class AwardTallyConfiguration : IEntityTypeConfiguration<AwardTally>
{
    public void Configure(EntityTypeBuilder<AwardTally> builder)
    {
        builder.HasIndex(tally => tally.Code).IsUnique();
        builder.HasIndex(tally => new { tally.Year, tally.TitleId, tally.Id });
        builder.HasIndex(tally => new { tally.TitleId, tally.Id });
        builder.HasIndex(tally => new { tally.UnitId, tally.Id });
        builder.HasIndex(tally => new { tally.CampaignId, tally.Id });
        builder.HasIndex(tally => new { tally.ClusterId, tally.Id });
        builder.HasIndex(tally => new { tally.EventId, tally.Id });
        builder.HasIndex(tally => new { tally.Count, tally.Id });
        builder.HasOne(tally => tally.Title).WithMany(title => title.Tallies).HasForeignKey(tally => tally.TitleId);
        builder.HasOne(tally => tally.Campaign).WithMany(campaign => campaign.Tallies).HasForeignKey(tally => tally.CampaignId);
    }
}
