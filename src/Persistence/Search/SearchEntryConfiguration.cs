using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Search;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    /// <summary>Entries are found by the words that lead to them, never by themselves: the key is all they need.</summary>
    public void Configure(EntityTypeBuilder<SearchEntry> builder) => builder.HasKey(entry => entry.Id);
}
