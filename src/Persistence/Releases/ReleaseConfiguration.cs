using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Releases;

internal sealed class ReleaseConfiguration : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.Ignore(release => release.Key);
        builder.HasIndex(release => release.Number).IsUnique();
        builder.ComplexProperty(release => release.Counts);
    }
}
