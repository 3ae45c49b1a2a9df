using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Visibility;

internal sealed class FactRestrictionConfiguration : IEntityTypeConfiguration<FactRestriction>
{
    public void Configure(EntityTypeBuilder<FactRestriction> builder)
    {
        builder.HasIndex(restriction => new { restriction.FactKind, restriction.FactId }).IsUnique();
        builder.HasIndex(restriction => new { restriction.FactKind, restriction.VisibleFrom, restriction.VisibleUntil, restriction.FactId });
    }
}
