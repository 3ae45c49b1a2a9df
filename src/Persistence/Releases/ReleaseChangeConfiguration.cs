using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Releases;

internal sealed class ReleaseChangeConfiguration : IEntityTypeConfiguration<ReleaseChange>
{
    public void Configure(EntityTypeBuilder<ReleaseChange> builder) =>
        builder.HasIndex(change => new { change.FactKind, change.Code, change.Release, change.Audiences }).IsUnique();
}
