using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Campaigns;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.HasIndex(campaign => campaign.Code).IsUnique();
        builder.HasIndex(campaign => new { campaign.NameSort, campaign.Id });
        builder.HasIndex(campaign => new { campaign.ParentId, campaign.Id });
        builder.HasIndex(campaign => new { campaign.UnitId, campaign.Id });
        builder.HasIndex(campaign => new { campaign.LaunchingAuthorityId, campaign.Id });
        builder.HasIndex(campaign => new { campaign.LegalDocumentId, campaign.Id });
        builder.HasIndex(campaign => new { campaign.Kind, campaign.Level });
        builder.HasIndex(campaign => new { campaign.StartYear, campaign.Id });
        builder.HasOne(campaign => campaign.Parent).WithMany(parent => parent.Children).HasForeignKey(campaign => campaign.ParentId);
        builder.HasOne(campaign => campaign.Unit).WithMany(unit => unit.Campaigns).HasForeignKey(campaign => campaign.UnitId);
        builder.HasOne(campaign => campaign.LaunchingAuthority).WithMany(body => body.Campaigns).HasForeignKey(campaign => campaign.LaunchingAuthorityId);
        builder.HasOne(campaign => campaign.LegalDocument).WithMany(document => document.Campaigns).HasForeignKey(campaign => campaign.LegalDocumentId);
    }
}
