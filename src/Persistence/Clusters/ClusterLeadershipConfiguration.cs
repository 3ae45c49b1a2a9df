using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Clusters;

internal sealed class ClusterLeadershipConfiguration : IEntityTypeConfiguration<ClusterLeadership>
{
    public void Configure(EntityTypeBuilder<ClusterLeadership> builder)
    {
        builder.HasIndex(leadership => new { leadership.ClusterId, leadership.Year, leadership.Role }).IsUnique();
        builder.HasIndex(leadership => new { leadership.UnitId, leadership.Id });
        builder.HasOne(leadership => leadership.Cluster).WithMany(cluster => cluster.Leadership).HasForeignKey(leadership => leadership.ClusterId);
    }
}
