using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Search;

internal sealed class SearchPostingConfiguration : IEntityTypeConfiguration<SearchPosting>
{
    public void Configure(EntityTypeBuilder<SearchPosting> builder)
    {
        builder.HasKey(posting => new { posting.WordId, posting.Kind });
        builder.HasOne(posting => posting.Word).WithMany().HasForeignKey(posting => posting.WordId);
    }
}
