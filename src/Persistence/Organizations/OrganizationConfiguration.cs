using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Organizations;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.HasIndex(body => body.Code).IsUnique();
        builder.HasIndex(body => new { body.NameSort, body.Id });
        builder.HasIndex(body => new { body.UnitId, body.Id });
        builder.HasIndex(body => new { body.ParentId, body.Id });
        builder.HasIndex(body => new { body.Kind, body.Level });
        builder.HasOne(body => body.Unit).WithMany(unit => unit.Organizations).HasForeignKey(body => body.UnitId);
    }
}
