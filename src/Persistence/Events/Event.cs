using OpenEmulationData.Persistence.Campaigns;
using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Organizations;
using OpenEmulationData.Persistence.Pacts;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Events;

/// <summary>A review, a launch, the signing of a pact or another meeting.</summary>
public sealed class Event
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    /// <summary>Groups the events of one meeting.</summary>
    public string? ConferenceCode { get; set; }

    public EventKind Kind { get; set; }

    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    public PartialDate? Date { get; set; }

    /// <summary>The year reviewed or launched, or a range of years.</summary>
    public string? SubjectYear { get; set; }

    public int? HostUnitId { get; set; }

    public AdministrativeUnit? HostUnit { get; set; }

    public int? HostId { get; set; }

    public Organization? Host { get; set; }

    public int? ClusterId { get; set; }

    public Cluster? Cluster { get; set; }

    public int? CampaignId { get; set; }

    public Campaign? Campaign { get; set; }

    public string? Place { get; set; }

    public ICollection<Pact> Pacts { get; } = [];
}
