using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Pacts;

internal sealed class PactConfiguration : IEntityTypeConfiguration<Pact>
{
    public void Configure(EntityTypeBuilder<Pact> builder)
    {
        builder.HasIndex(pact => pact.Code).IsUnique();
        builder.HasIndex(pact => new { pact.Year, pact.Id });
        builder.HasIndex(pact => new { pact.ClusterId, pact.Id });
        builder.HasIndex(pact => new { pact.UnitId, pact.Id });
        builder.HasIndex(pact => new { pact.EventId, pact.Id });
        builder.HasOne(pact => pact.Cluster).WithMany(cluster => cluster.Pacts).HasForeignKey(pact => pact.ClusterId);
        builder.HasOne(pact => pact.Event).WithMany(@event => @event.Pacts).HasForeignKey(pact => pact.EventId);
    }
}
