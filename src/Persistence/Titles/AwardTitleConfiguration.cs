using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Titles;

internal sealed class AwardTitleConfiguration : IEntityTypeConfiguration<AwardTitle>
{
    public void Configure(EntityTypeBuilder<AwardTitle> builder)
    {
        builder.Ignore(title => title.RecipientKinds);
        builder.HasIndex(title => title.Code).IsUnique();
        builder.HasIndex(title => new { title.NameSort, title.Id });
        builder.HasIndex(title => new { title.Precedence, title.Id });
        builder.HasIndex(title => new { title.Kind, title.ConferringLevel });
        builder.HasIndex(title => new { title.FormOfId, title.Id });
        builder.HasIndex(title => new { title.LocalUnitId, title.Id });
    }
}
