using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Clusters;

internal sealed class ClusterConfiguration : IEntityTypeConfiguration<Cluster>
{
    public void Configure(EntityTypeBuilder<Cluster> builder)
    {
        builder.HasIndex(cluster => cluster.Code).IsUnique();
        builder.HasIndex(cluster => new { cluster.NameSort, cluster.Id });
        builder.HasIndex(cluster => new { cluster.UnitId, cluster.Id });
        builder.HasIndex(cluster => new { cluster.OrganizerId, cluster.Id });
        builder.HasIndex(cluster => new { cluster.Kind, cluster.Level });
        builder.HasOne(cluster => cluster.Unit).WithMany(unit => unit.Clusters).HasForeignKey(cluster => cluster.UnitId);
    }
}
