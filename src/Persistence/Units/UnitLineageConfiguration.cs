using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Units;

internal sealed class UnitLineageConfiguration : IEntityTypeConfiguration<UnitLineage>
{
    public void Configure(EntityTypeBuilder<UnitLineage> builder)
    {
        builder.HasKey(lineage => new { lineage.PredecessorId, lineage.SuccessorId });
        builder.HasIndex(lineage => new { lineage.SuccessorId, lineage.PredecessorId });
        builder.HasOne(lineage => lineage.Predecessor).WithMany().HasForeignKey(lineage => lineage.PredecessorId);
        builder.HasOne(lineage => lineage.Successor).WithMany().HasForeignKey(lineage => lineage.SuccessorId);
    }
}
