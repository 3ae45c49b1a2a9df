using System.Xml.Linq;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["GraphQL"] = [],
        ["SqlServerTypes"] = [],
        ["Persistence"] = ["SqlServerTypes"],
        ["Schema"] = ["GraphQL", "Persistence"],
        ["Api"] = ["GraphQL", "Schema"],
    };

    private static readonly Dictionary<string, string[]> s_forbiddenAssemblies = new()
    {
        ["GraphQL"] = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data.", "OpenEmulationData."],
        ["Persistence"] = ["Microsoft.AspNetCore", "OpenEmulationData."],
        ["Schema"] = ["Microsoft.AspNetCore", "Microsoft.Data.", "Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.SqlServer"],
    };

    public static TheoryData<string> Projects => [.. s_allowed.Keys];

    public static TheoryData<string> RestrictedProjects => [.. s_forbiddenAssemblies.Keys];

    [Fact]
    public void Sources_Should_HoldTheKnownProjectsOnly()
    {
        var projects = Directory.EnumerateFiles(SourceTree.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(static path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(s_allowed.Keys.Order(), projects.Order());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Should_ReferToAllowedProjectsOnly(string project)
    {
        var references = XDocument.Load(SourceTree.PathOf("src", project, $"{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(static reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

        Assert.Equal(s_allowed[project], references.Order());
    }

    [Theory]
    [MemberData(nameof(RestrictedProjects))]
    public void Assembly_Should_NotKnowOtherLayers(string project)
    {
        var assembly = System.Reflection.Assembly.Load($"OpenEmulationData.{project}");
        var forbidden = s_forbiddenAssemblies[project];

        var known = assembly.GetReferencedAssemblies()
            .Select(static reference => reference.Name!)
            .Where(name => forbidden.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));

        Assert.Empty(known);
    }
}
