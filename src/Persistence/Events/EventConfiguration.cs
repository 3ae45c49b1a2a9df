using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Events;

internal sealed class EventConfiguration : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.HasIndex(@event => @event.Code).IsUnique();
        builder.HasIndex(@event => new { @event.NameSort, @event.Id });
        builder.HasIndex(@event => new { @event.Date, @event.Id });
        builder.HasIndex(@event => new { @event.Kind, @event.Id });
        builder.HasIndex(@event => new { @event.HostUnitId, @event.Id });
        builder.HasIndex(@event => new { @event.HostId, @event.Id });
        builder.HasIndex(@event => new { @event.ClusterId, @event.Id });
        builder.HasIndex(@event => new { @event.CampaignId, @event.Id });
        builder.HasOne(@event => @event.Cluster).WithMany(cluster => cluster.Events).HasForeignKey(@event => @event.ClusterId);
        builder.HasOne(@event => @event.Campaign).WithMany(campaign => campaign.Events).HasForeignKey(@event => @event.CampaignId);
    }
}
