using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Documents;

internal sealed class LegalDocumentConfiguration : IEntityTypeConfiguration<LegalDocument>
{
    public void Configure(EntityTypeBuilder<LegalDocument> builder)
    {
        builder.HasIndex(document => document.Code).IsUnique();
        builder.HasIndex(document => new { document.TitleSort, document.Id });
        builder.HasIndex(document => new { document.Number, document.Id });
        builder.HasIndex(document => new { document.IssuedOn, document.Id });
        builder.HasIndex(document => new { document.Type, document.Id });
        builder.HasIndex(document => new { document.IssuerId, document.Id });
        builder.HasIndex(document => new { document.ReplacedById, document.Id });
    }
}
