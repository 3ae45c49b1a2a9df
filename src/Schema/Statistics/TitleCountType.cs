using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>A count of awards of one title to one kind of recipient.</summary>
[ObjectType<TitleCount>]
internal static class TitleCountType
{
    private static readonly EntityLoader<AwardTitle, int> s_titles = new(t => t.Id);

    /// <summary>The title.</summary>
    public static async ValueTask<IReadOnlyList<AwardTitle>> GetTitleAsync(
        [Parent] IReadOnlyList<TitleCount> counts, FieldBatch batch, CancellationToken cancellationToken) =>
        (await s_titles.LoadAsync(batch, counts.Select(static c => (object?)c.TitleKey).ToArray(), cancellationToken))!;
}
