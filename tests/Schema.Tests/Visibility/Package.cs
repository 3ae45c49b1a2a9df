using System.Text.Json.Nodes;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>The real data package with other awards.</summary>
internal static class Package
{
    private static readonly string[] s_more = ["embargoed_until", "consultation_ends"];

    /// <summary>Writes the package into a folder. Every release differs from the one before in its version, if in nothing else.</summary>
    public static void Write(string folder, int release, PublishedAwards published)
    {
        foreach (var file in Directory.GetFiles(SourceTree.PathOf("data", "vietnam")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var description = Path.Combine(folder, "datapackage.json");
        var package = JsonNode.Parse(File.ReadAllText(description))!;
        var fields = package["resources"]!.AsArray().Single(r => (string)r!["name"]! == "awards")!["schema"]!["fields"]!.AsArray();
        foreach (var column in s_more.Where(column => fields.All(f => (string)f!["name"]! != column)))
        {
            fields.Add(new JsonObject { ["name"] = column, ["type"] = "string" });
        }

        package["version"] = $"{release}";
        File.WriteAllText(description, package.ToJsonString());
        var path = Path.Combine(folder, "awards.csv");
        string[] columns = [.. fields.Select(f => (string)f!["name"]!)];
        File.WriteAllLines(path, [string.Join(',', columns), .. published.Awards.Select(award => award.ToCsv(columns))]);
        if (published.Withdrawn.Count > 0)
        {
            File.WriteAllLines(Path.Combine(folder, "withdrawals.csv"), ["individual_id,date,reason", .. published.Withdrawn.Select(code => $"P-{code},2026-11-20,REQUEST")]);
        }
    }
}
