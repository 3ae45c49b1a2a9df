using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Units;

internal sealed class UnitTodayConfiguration : IEntityTypeConfiguration<UnitToday>
{
    public void Configure(EntityTypeBuilder<UnitToday> builder)
    {
        builder.HasKey(pair => new { pair.UnitId, pair.CurrentId });
        builder.HasIndex(pair => new { pair.CurrentId, pair.UnitId });
        builder.HasOne(pair => pair.Unit).WithMany().HasForeignKey(pair => pair.UnitId);
        builder.HasOne(pair => pair.Current).WithMany().HasForeignKey(pair => pair.CurrentId);
    }
}
