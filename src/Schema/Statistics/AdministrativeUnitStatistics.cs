using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Statistics.Querying;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>The counts of units.</summary>
[ObjectType<AdministrativeUnit>]
internal static class AdministrativeUnitStatistics
{
    /// <summary>Counts of awards to recipients of the unit and of everything below it; empty when there are none.</summary>
    /// <param name="units">The units.</param>
    /// <param name="groupBy">What there is a row for each of; one row when empty.</param>
    /// <param name="basis">The figure behind `count`.</param>
    /// <param name="perimeter">Whether units are those of the time, or those of today; then it is what the unit is part of today that is counted.</param>
    /// <param name="batch">The call.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    public static ValueTask<IReadOnlyList<IReadOnlyList<AwardStatistic>>> GetStatisticsAsync(
        [Parent(nameof(AdministrativeUnit.Id))] IReadOnlyList<AdministrativeUnit> units,
        [DefaultValueSyntax("[]")] IReadOnlyList<AwardDimension> groupBy,
        [DefaultValueSyntax("BEST")] CountBasis basis,
        [DefaultValueSyntax("AS_AWARDED")] UnitPerimeter perimeter,
        FieldBatch batch,
        CancellationToken cancellationToken)
    {
        int[] owners = [.. units.Select(static owner => owner.Id)];
        StatisticsQuery query = new()
        {
            GroupBy = StatisticsQuestion.Check(groupBy),
            Basis = basis,
            Perimeter = perimeter,
            Owner = StatisticsOwner.Unit,
            Filter = new StatisticsFilter { Units = owners },
        };
        return StatisticsLists.ReadAsync(batch, query, owners, cancellationToken);
    }
}
