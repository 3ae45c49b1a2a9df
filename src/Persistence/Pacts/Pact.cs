using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Pacts;

/// <summary>A yearly signed commitment (giao ước thi đua).</summary>
public sealed class Pact
{
    public int Id { get; set; }

    /// <summary>The code of the pact, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>The year that it is for.</summary>
    public int Year { get; set; }

    /// <summary>When it was signed.</summary>
    public PartialDate? SignedOn { get; set; }

    public int? ClusterId { get; set; }

    /// <summary>The cluster whose members signed.</summary>
    public Cluster? Cluster { get; set; }

    public int? UnitId { get; set; }

    /// <summary>The unit whose bodies signed.</summary>
    public AdministrativeUnit? Unit { get; set; }

    public int? EventId { get; set; }

    /// <summary>The meeting at which it was signed.</summary>
    public Event? Event { get; set; }

    /// <summary>How many signed; null when that is not printed.</summary>
    public int? SignatoryCount { get; set; }

    /// <summary>Who signed.</summary>
    public string? SignatoryKind { get; set; }
}
