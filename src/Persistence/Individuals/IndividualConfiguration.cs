using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Individuals;

internal sealed class IndividualConfiguration : IEntityTypeConfiguration<Individual>
{
    public void Configure(EntityTypeBuilder<Individual> builder)
    {
        builder.HasIndex(person => new { person.NameSort, person.Id });
        builder.HasIndex(person => new { person.OrganizationId, person.Id }).HasFilter("\"OrganizationId\" IS NOT NULL");
        builder.HasIndex(person => new { person.UnitId, person.Id });
    }
}
