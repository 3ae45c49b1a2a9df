using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Search;

internal sealed class SearchTermConfiguration : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> builder)
    {
        builder.HasKey(term => new { term.Word, term.EntryId, term.Accented });
        builder.HasIndex(term => new { term.EntryId, term.Word, term.Accented });
        builder.Property(term => term.Word).HasMaxLength(TextColumns.WordLength);
        builder.Property(term => term.Accented).HasMaxLength(TextColumns.WordLength);
        builder.HasOne(term => term.Entry).WithMany().HasForeignKey(term => term.EntryId);
    }
}
