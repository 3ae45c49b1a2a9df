using System.Text;

namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class ParserAllocationTests
{
    [Fact]
    public void Parse_Should_AllocateLittle_When_DocumentIsTypical()
    {
        const string Operation = """
            query Campaigns($first: Int!, $after: String, $level: CampaignLevel = NATIONAL) {
              campaigns(first: $first, after: $after, where: { level: { eq: $level }, name: { contains: "thi đua" } }) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes {
                  id
                  name
                  startsOn
                  organization {
                    id
                    name
                    awards(first: 5) @include(if: true) {
                      nodes { title awardedOn decision: decisionNumber }
                    }
                  }
                }
              }
            }

            """;
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Operation, 30_000 / Operation.Length)));
        Parser.Parse(body, ParserOptions.Unlimited);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Parser.Parse(body, ParserOptions.Unlimited);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated / (double)body.Length, 0, 15);
    }
}
