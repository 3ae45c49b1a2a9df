using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Pacts;

/// <summary>A yearly signed commitment (giao ước thi đua).</summary>
public sealed class Pact
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public int Year { get; set; }

    public PartialDate? SignedOn { get; set; }

    public int? ClusterId { get; set; }

    public Cluster? Cluster { get; set; }

    public int? UnitId { get; set; }

    public AdministrativeUnit? Unit { get; set; }

    public int? EventId { get; set; }

    public Event? Event { get; set; }

    public int? SignatoryCount { get; set; }

    public string? SignatoryKind { get; set; }
}
