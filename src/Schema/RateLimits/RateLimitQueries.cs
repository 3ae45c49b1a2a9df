using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Types;

namespace OpenEmulationData.Schema.RateLimits;

[QueryType]
internal static class RateLimitQueries
{
    /// <summary>What the caller may still ask for; null where requests are not counted.</summary>
    public static RateLimit? GetRateLimit(IRequestBudget budget, FieldBatch batch)
    {
        batch.Request.MarkPrivate();
        return budget.Read();
    }
}
