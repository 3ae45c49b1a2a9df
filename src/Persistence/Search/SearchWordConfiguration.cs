using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Search;

internal sealed class SearchWordConfiguration : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.HasIndex(word => new { word.Word, word.Accented }).IsUnique();
        builder.Property(word => word.Word).HasMaxLength(TextColumns.WordLength);
        builder.Property(word => word.Accented).HasMaxLength(TextColumns.WordLength);
    }
}
