using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Clusters;

internal sealed class ClusterMembershipConfiguration : IEntityTypeConfiguration<ClusterMembership>
{
    public void Configure(EntityTypeBuilder<ClusterMembership> builder)
    {
        builder.HasIndex(membership => new { membership.ClusterId, membership.UnitId, membership.ValidFrom }).IsUnique();
        builder.HasIndex(membership => new { membership.UnitId, membership.Id });
        builder.HasOne(membership => membership.Cluster).WithMany(cluster => cluster.Members).HasForeignKey(membership => membership.ClusterId);
    }
}
