using System.Reflection;
using System.Xml.Linq;
using OpenEmulationData.TestSupport;
using PublicApiGenerator;

namespace OpenEmulationData.GraphQL.Tests;

/// <summary>What is public in the engine is what was approved: a change of it is a decision, not an accident.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Assembly s_engine = typeof(GraphQLEngine).Assembly;

    [Fact]
    public void Surface_Should_BeTheApprovedOne() => Snapshot.Match(s_engine.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    }));

    [Fact]
    public void Surface_Should_BeDocumented()
    {
        var documented = XDocument.Load(Path.ChangeExtension(s_engine.Location, ".xml")).Descendants("member")
            .Where(static member => !string.IsNullOrWhiteSpace(member.Value) || member.Elements("inheritdoc").Any())
            .Select(static member => member.Attribute("name")!.Value.Split('(')[0])
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], s_engine.GetExportedTypes().SelectMany(MembersWithAMeaningOfTheirOwn).Except(documented, StringComparer.Ordinal));
    }

    /// <summary>The type and its methods; a property says with its name what it is.</summary>
    private static IEnumerable<string> MembersWithAMeaningOfTheirOwn(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        yield return $"T:{name}";
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            var isWrittenByHand = !method.IsSpecialName && method.GetBaseDefinition() == method
                && method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
                && method.Name is not ("Equals" or "Deconstruct" or "Invoke" or "BeginInvoke" or "EndInvoke" or "<Clone>$");
            if (isWrittenByHand)
            {
                yield return $"M:{name}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}";
            }
        }
    }
}
