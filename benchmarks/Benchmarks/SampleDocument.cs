using System.Globalization;
using System.Text;

namespace OpenEmulationData.Benchmarks;

/// <summary>A document as clients of the portal write them, repeated up to a length.</summary>
internal static class SampleDocument
{
    /// <summary>A schema that the document is valid for.</summary>
    public const string Schema =
        """
        type Query { campaigns(first: Int, after: String, where: CampaignFilter): CampaignConnection }
        input CampaignFilter { level: LevelFilter name: TextFilter }
        input LevelFilter { eq: CampaignLevel }
        input TextFilter { contains: String }
        enum CampaignLevel { NATIONAL PROVINCIAL }
        type CampaignConnection { totalCount: Int! pageInfo: PageInfo! nodes: [Campaign!] }
        type PageInfo { hasNextPage: Boolean! endCursor: String }
        type Campaign { id: ID! name: String! code: String summary: String startsOn: String endsOn: String organization: Organization }
        type Organization { id: ID! name: String! awards(first: Int): AwardConnection }
        type AwardConnection { nodes: [Award!] }
        type Award { title: String awardedOn: String decisionNumber: String }
        """;

    private static readonly CompositeFormat Operation = CompositeFormat.Parse(
        """
        query Campaigns{0}($first: Int!, $after: String, $level: CampaignLevel = NATIONAL) {{
          campaigns(first: $first, after: $after, where: {{ level: {{ eq: $level }}, name: {{ contains: "thi đua" }} }}) {{
            totalCount
            pageInfo {{
              hasNextPage
              endCursor
            }}
            nodes {{
              id
              name
              startsOn
              ...CampaignParts{0} @include(if: true)
              organization {{
                id
                name
                awards(first: 5) {{
                  nodes {{
                    title
                    awardedOn
                    decision: decisionNumber
                  }}
                }}
              }}
            }}
          }}
        }}

        fragment CampaignParts{0} on Campaign {{
          code
          summary
          endsOn
        }}

        """);

    /// <summary>The document in UTF-8, the last operation whole, so that it may be a little longer than asked for.</summary>
    /// <param name="length">The length in bytes.</param>
    public static byte[] OfLength(int length)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, Operation, i);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
