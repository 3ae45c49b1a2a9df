namespace OpenEmulationData.Persistence.Import;

/// <summary>The files of a package in the order of their import: what is referred to comes first.</summary>
internal static class ResourceImports
{
    public static IReadOnlyList<ResourceImport> InOrder(ImportSession session) =>
    [
        new SourceImport(session),
        new UnitImport(session),
        new OrganizationImport(session),
        new LegalDocumentImport(session),
        new AwardTitleImport(session),
        new CampaignImport(session),
        new ClusterImport(session),
        new ClusterMembershipImport(session),
        new ClusterLeadershipImport(session),
        new EventImport(session),
        new PactImport(session),
        new AwardImport(session),
        new AwardTallyImport(session),
        new ReportedFigureImport(session),
    ];
}
