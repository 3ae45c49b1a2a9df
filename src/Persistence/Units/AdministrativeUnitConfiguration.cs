using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Units;

internal sealed class AdministrativeUnitConfiguration : IEntityTypeConfiguration<AdministrativeUnit>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> builder)
    {
        builder.HasIndex(unit => unit.Version).IsUnique();
        builder.HasIndex(unit => new { unit.Code, unit.ValidFrom });
        builder.HasIndex(unit => new { unit.NameSort, unit.Id });
        builder.HasIndex(unit => new { unit.ParentId, unit.Id });
        builder.HasIndex(unit => new { unit.CurrentId, unit.Id });
        builder.HasIndex(unit => new { unit.Level, unit.Id });
        builder.HasOne(unit => unit.Parent).WithMany(parent => parent.Children).HasForeignKey(unit => unit.ParentId);
        builder.HasOne(unit => unit.Current).WithMany().HasForeignKey(unit => unit.CurrentId);
    }
}
