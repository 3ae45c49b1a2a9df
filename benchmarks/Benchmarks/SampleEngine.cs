using OpenEmulationData.GraphQL;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.Benchmarks;

/// <summary>The schema of <see cref="SampleDocument"/> with rows behind it: 20 campaigns with 5 awards each, in memory.</summary>
internal static class SampleEngine
{
    private const int Campaigns = 20;
    private const int Awards = 5;

    private static readonly Dictionary<string, object?> s_awards = Connection(Enumerable.Range(0, Awards).Select(static i => Row(
        ("title", "Lao động tiên tiến"), ("awardedOn", "2023-11-20"), ("decisionNumber", $"{i}/QĐ-UBND"))));

    private static readonly Dictionary<string, object?> s_campaigns = Connection(Enumerable.Range(0, Campaigns).Select(static i => Row(
        ("id", $"Q2FtcGFpZ246{i}"),
        ("name", $"Phong trào thi đua số {i}"),
        ("code", $"PT-{i}"),
        ("summary", "Cả nước chung sức xây dựng nông thôn mới"),
        ("startsOn", "2021-01-01"),
        ("endsOn", null),
        ("organization", Row(("id", "T3JnOjE="), ("name", "Ủy ban nhân dân"))))));

    /// <summary>The schema, with resolvers that answer for a whole batch.</summary>
    public static GraphQL.TypeSystem.Schema Schema { get; } = SchemaBuilder.FromSdl(SampleDocument.Schema)
        .BindResolver("Query.campaigns", static (batch, _) => Same(batch, s_campaigns))
        .BindResolver("Organization.awards", static (batch, _) => Same(batch, s_awards))
        .Build();

    private static ValueTask<IReadOnlyList<FieldResult>> Same(FieldBatch batch, object value)
    {
        var results = new FieldResult[batch.Parents.Count];
        Array.Fill(results, new FieldResult(value));
        return ValueTask.FromResult<IReadOnlyList<FieldResult>>(results);
    }

    private static Dictionary<string, object?> Connection(IEnumerable<Dictionary<string, object?>> rows)
    {
        object[] nodes = [.. rows];
        return Row(("totalCount", nodes.Length), ("pageInfo", Row(("hasNextPage", false), ("endCursor", null))), ("nodes", nodes));
    }

    private static Dictionary<string, object?> Row(params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            row.Add(name, value);
        }

        return row;
    }
}
