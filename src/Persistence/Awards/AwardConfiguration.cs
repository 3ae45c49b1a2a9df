using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Awards;

internal sealed class AwardConfiguration : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> builder)
    {
        builder.HasIndex(award => award.Code).IsUnique();
        builder.HasIndex(award => new { award.Year, award.TitleId, award.Id });
        builder.HasIndex(award => new { award.TitleId, award.Id });
        builder.HasIndex(award => new { award.UnitId, award.Id });
        builder.HasIndex(award => new { award.OrganizationId, award.Id }).HasFilter("\"OrganizationId\" IS NOT NULL");
        builder.HasIndex(award => new { award.IndividualId, award.Id }).HasFilter("\"IndividualId\" IS NOT NULL");
        builder.HasIndex(award => new { award.CampaignId, award.Id }).HasFilter("\"CampaignId\" IS NOT NULL");
        builder.HasIndex(award => new { award.ClusterId, award.Id }).HasFilter("\"ClusterId\" IS NOT NULL");
        builder.HasIndex(award => new { award.ConferringAuthorityId, award.Id }).HasFilter("\"ConferringAuthorityId\" IS NOT NULL");
        builder.HasIndex(award => new { award.Status, award.Year, award.Id });
        builder.HasIndex(award => new { award.ConferredDate, award.Id });
        builder.HasIndex(award => new { award.DecisionNumber, award.Id });
        builder.HasOne(award => award.Title).WithMany(title => title.Awards).HasForeignKey(award => award.TitleId);
        builder.HasOne(award => award.Organization).WithMany(body => body.Awards).HasForeignKey(award => award.OrganizationId);
        builder.HasOne(award => award.Individual).WithMany(person => person.Awards).HasForeignKey(award => award.IndividualId);
        builder.HasOne(award => award.Unit).WithMany(unit => unit.Awards).HasForeignKey(award => award.UnitId);
        builder.HasOne(award => award.Campaign).WithMany(campaign => campaign.Awards).HasForeignKey(award => award.CampaignId);
        builder.HasOne(award => award.Cluster).WithMany(cluster => cluster.Awards).HasForeignKey(award => award.ClusterId);
        builder.HasOne(award => award.ConferringAuthority).WithMany().HasForeignKey(award => award.ConferringAuthorityId);
    }
}
