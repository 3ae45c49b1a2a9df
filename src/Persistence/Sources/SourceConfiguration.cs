using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Sources;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasIndex(source => source.Code).IsUnique();
        builder.HasIndex(source => new { source.TitleSort, source.Id });
        builder.HasIndex(source => new { source.Published, source.Id });
        builder.HasIndex(source => new { source.Kind, source.Id });
    }
}
