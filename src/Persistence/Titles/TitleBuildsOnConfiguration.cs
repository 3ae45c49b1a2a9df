using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Titles;

internal sealed class TitleBuildsOnConfiguration : IEntityTypeConfiguration<TitleBuildsOn>
{
    public void Configure(EntityTypeBuilder<TitleBuildsOn> builder)
    {
        builder.HasKey(link => new { link.TitleId, link.BaseId });
        builder.HasOne(link => link.Title).WithMany(title => title.BuildsOn).HasForeignKey(link => link.TitleId);
        builder.HasOne(link => link.Base).WithMany().HasForeignKey(link => link.BaseId);
    }
}
