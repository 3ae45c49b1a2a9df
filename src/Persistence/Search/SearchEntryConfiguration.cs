using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Search;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.HasIndex(entry => new { entry.Kind, entry.EntityId }).IsUnique();
        builder.HasIndex(entry => new { entry.NameSort, entry.Id });
    }
}
