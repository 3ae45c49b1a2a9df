using System.Text.Json;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>What every package must keep to, whatever its own description says.</summary>
internal static class PackageFormat
{
    public const string DescriptionFile = "datapackage.json";

    /// <summary>The file that may come with a package without being described.</summary>
    public const string WithdrawalsFile = "withdrawals.csv";

    /// <summary>How descriptions are read.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>How the real package describes itself.</summary>
    public static PackageDescriptor Description { get; } = ReadDescription();

    /// <summary>The fact that a row of the resource is; null for a resource that holds none.</summary>
    public static FactKind? FactOf(string resource) => resource switch
    {
        "sources" => FactKind.Source,
        "administrative_units" => FactKind.AdministrativeUnit,
        "organizations" => FactKind.Organization,
        "legal_documents" => FactKind.LegalDocument,
        "award_titles" => FactKind.AwardTitle,
        "campaigns" => FactKind.Campaign,
        "clusters" => FactKind.Cluster,
        "cluster_memberships" => FactKind.ClusterMembership,
        "cluster_leadership" => FactKind.ClusterLeadership,
        "events" => FactKind.Event,
        "pacts" => FactKind.Pact,
        "awards" => FactKind.Award,
        "award_tallies" => FactKind.AwardTally,
        "reported_figures" => FactKind.ReportedFigure,
        _ => null,
    };

    private static PackageDescriptor ReadDescription()
    {
        using Stream stream = typeof(PackageFormat).Assembly.GetManifestResourceStream("generation/datapackage.json")!;
        return JsonSerializer.Deserialize<PackageDescriptor>(stream, Json)!;
    }
}
