using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenEmulationData.Persistence.Figures;

internal sealed class ReportedFigureConfiguration : IEntityTypeConfiguration<ReportedFigure>
{
    public void Configure(EntityTypeBuilder<ReportedFigure> builder)
    {
        builder.HasIndex(figure => figure.Code).IsUnique();
        builder.HasIndex(figure => new { figure.Indicator, figure.Id });
        builder.HasIndex(figure => new { figure.Year, figure.Id });
        builder.HasIndex(figure => new { figure.UnitId, figure.Id });
        builder.HasIndex(figure => new { figure.ClusterId, figure.Id });
        builder.HasIndex(figure => new { figure.EventId, figure.Id });
    }
}
