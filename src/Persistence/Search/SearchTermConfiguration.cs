using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Search;

internal sealed class SearchTermConfiguration : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> builder)
    {
        builder.HasKey(term => new { term.WordId, term.EntryId });
        builder.HasOne(term => term.Word).WithMany().HasForeignKey(term => term.WordId);
    }
}
