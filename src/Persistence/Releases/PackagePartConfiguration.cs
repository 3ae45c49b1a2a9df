using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Releases;

internal sealed class PackagePartConfiguration : IEntityTypeConfiguration<PackagePart>
{
    public void Configure(EntityTypeBuilder<PackagePart> builder)
    {
        builder.Property(part => part.File).HasMaxLength(TextColumns.CodeLength);
        builder.HasIndex(part => new { part.File, part.Ordinal }).IsUnique();
    }
}
