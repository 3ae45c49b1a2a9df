using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Units;

internal sealed class UnitClosureConfiguration : IEntityTypeConfiguration<UnitClosure>
{
    public void Configure(EntityTypeBuilder<UnitClosure> builder)
    {
        builder.HasKey(pair => new { pair.AncestorId, pair.DescendantId });
        builder.HasIndex(pair => new { pair.DescendantId, pair.Depth });
        builder.HasOne(pair => pair.Ancestor).WithMany().HasForeignKey(pair => pair.AncestorId);
        builder.HasOne(pair => pair.Descendant).WithMany().HasForeignKey(pair => pair.DescendantId);
    }
}
