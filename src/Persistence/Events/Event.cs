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

    /// <summary>The code of the event, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>Groups the events of one meeting.</summary>
    public string? ConferenceCode { get; set; }

    /// <summary>The kind of event.</summary>
    public EventKind Kind { get; set; }

    /// <summary>What the event was.</summary>
    public string Name { get; set; } = "";

    public string NameFolded { get; set; } = "";

    public string NameSort { get; set; } = "";

    /// <summary>When it took place.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>The year reviewed or launched, or a range of years.</summary>
    public string? SubjectYear { get; set; }

    public int? HostUnitId { get; set; }

    /// <summary>The territory that it was held for.</summary>
    public AdministrativeUnit? HostUnit { get; set; }

    public int? HostId { get; set; }

    /// <summary>The body that held it.</summary>
    public Organization? Host { get; set; }

    public int? ClusterId { get; set; }

    /// <summary>The cluster that met.</summary>
    public Cluster? Cluster { get; set; }

    public int? CampaignId { get; set; }

    /// <summary>The campaign that was launched or reviewed.</summary>
    public Campaign? Campaign { get; set; }

    /// <summary>Where it took place.</summary>
    public string? Place { get; set; }

    /// <summary>The commitments signed there.</summary>
    public ICollection<Pact> Pacts => field ??= [];
}
