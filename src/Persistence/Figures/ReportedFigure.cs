using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Figures;

/// <summary>A printed figure that does not count awards.</summary>
public sealed class ReportedFigure
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string Indicator { get; set; } = "";

    public string IndicatorText { get; set; } = "";

    /// <summary>The figure as text; several values are separated by a bar.</summary>
    public string Value { get; set; } = "";

    public string UnitOfMeasure { get; set; } = "";

    public CountPrecision Precision { get; set; }

    public string? Qualifier { get; set; }

    public int? UnitId { get; set; }

    public AdministrativeUnit? Unit { get; set; }

    public int? Year { get; set; }

    public PartialDate? AsOf { get; set; }

    public int? ClusterId { get; set; }

    public Cluster? Cluster { get; set; }

    public int? EventId { get; set; }

    public Event? Event { get; set; }
}
