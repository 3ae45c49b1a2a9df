using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.GraphQL.TypeSystem.Scalars;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Schema.Awards;
using OpenEmulationData.Schema.Campaigns;
using OpenEmulationData.Schema.Clusters;
using OpenEmulationData.Schema.Documents;
using OpenEmulationData.Schema.Events;
using OpenEmulationData.Schema.Figures;
using OpenEmulationData.Schema.Individuals;
using OpenEmulationData.Schema.Organizations;
using OpenEmulationData.Schema.Pacts;
using OpenEmulationData.Schema.RateLimits;
using OpenEmulationData.Schema.Releases;
using OpenEmulationData.Schema.Search;
using OpenEmulationData.Schema.Sources;
using OpenEmulationData.Schema.Statistics;
using OpenEmulationData.Schema.Stewardship;
using OpenEmulationData.Schema.Tallies;
using OpenEmulationData.Schema.Text;
using OpenEmulationData.Schema.Titles;
using OpenEmulationData.Schema.Units;

namespace OpenEmulationData.Schema;

/// <summary>The portal's GraphQL schema. A slice is one folder; this list is all that registers it.</summary>
public static class PortalSchema
{
    private static readonly Type[] s_types =
    [
        typeof(CampaignQueries), typeof(CampaignType),
        typeof(ClusterQueries), typeof(ClusterType), typeof(ClusterMembershipType), typeof(ClusterLeadershipType),
        typeof(AwardTitleQueries), typeof(AwardTitleType),
        typeof(AdministrativeUnitQueries), typeof(AdministrativeUnitType),
        typeof(OrganizationQueries), typeof(OrganizationType),
        typeof(IndividualQueries), typeof(IndividualType),
        typeof(AwardQueries), typeof(AwardType),
        typeof(AwardTallyQueries), typeof(AwardTallyType),
        typeof(ReportedFigureQueries), typeof(ReportedFigureType),
        typeof(EventQueries), typeof(EventType),
        typeof(PactQueries), typeof(PactType),
        typeof(LegalDocumentQueries), typeof(LegalDocumentType),
        typeof(SourceQueries), typeof(SourceType), typeof(CitationType),
        typeof(AwardStatisticsQueries), typeof(AwardStatisticsConnectionType), typeof(AwardStatisticType), typeof(ComparabilityNoteType), typeof(TitleCountType),
        typeof(CampaignStatistics), typeof(ClusterStatistics), typeof(AdministrativeUnitStatistics),
        typeof(SearchQueries),
        typeof(ReleaseQueries), typeof(ReleaseType), typeof(FactChangeType), typeof(ChangedColumnType),
        typeof(RateLimitQueries),
        typeof(StewardQueries), typeof(AuditEntryType), typeof(CorrectionRequestType), typeof(StewardMutations), typeof(CorrectionMutations),
    ];

    private static readonly ScalarBinding[] s_scalars =
    [
        new(typeof(Upload), "Upload", new UploadCoercion(), "A file of the request.", "https://github.com/jaydenseric/graphql-multipart-request-spec"),
        new(typeof(DateOnly), "Date", new DateCoercion(), "A day: `2024-03-14`."),
        new(
            typeof(PartialDate),
            "PartialDate",
            new PartialDateCoercion(),
            "A date as precise as its source: `2016`, `2023-08` or `2023-08-15`. A year comes before its months, and a month before its days."),
    ];

    /// <summary>Makes the schema; needs neither services nor a database.</summary>
    public static GraphQL.TypeSystem.Schema Build() => new SchemaBuilder().AddTypes(s_types, s_scalars).Build();
}
