using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>
/// Reads descriptions from the XML documentation that the compiler writes beside an assembly, as HotChocolate does: the summary of a type,
/// a property, a method or an enum value, and what a method says of a parameter.
/// </summary>
internal sealed partial class XmlDescriptions
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _files = [];

    /// <summary>What the attribute says, or else the summary; null when there is neither.</summary>
    public string? Of(MemberInfo member) => member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
        ?? Read(Find(member)?.Element("summary"));

    /// <summary>What the attribute says, or else what the method says of the parameter.</summary>
    public string? Of(ParameterInfo parameter) => parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
        ?? Read(Find(parameter.Member)?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == parameter.Name));

    private XElement? Find(MemberInfo member) => IdOf(member) is { } id ? GetFile(member.Module.Assembly).GetValueOrDefault(id) : null;

    private Dictionary<string, XElement> GetFile(Assembly assembly)
    {
        if (!_files.TryGetValue(assembly, out var members))
        {
            var file = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
            members = new Dictionary<string, XElement>(StringComparer.Ordinal);
            foreach (var member in File.Exists(file) ? XDocument.Load(file).Descendants("member") : [])
            {
                members.TryAdd(WithoutParameters(member.Attribute("name")!.Value), member);
            }

            _files.Add(assembly, members);
        }

        return members;
    }

    /// <summary>Methods that are fields are not overloaded, so that the name says enough.</summary>
    private static string WithoutParameters(string id) => id.IndexOf('(', StringComparison.Ordinal) is > 0 and var start ? id[..start] : id;

    private static string? IdOf(MemberInfo member)
    {
        var owner = (member as Type ?? member.DeclaringType)?.FullName?.Replace('+', '.');
        return owner is null ? null : member switch
        {
            Type { IsConstructedGenericType: true } => null,
            Type => $"T:{owner}",
            PropertyInfo => $"P:{owner}.{member.Name}",
            FieldInfo => $"F:{owner}.{member.Name}",
            MethodInfo => $"M:{owner}.{member.Name}",
            _ => null,
        };
    }

    private static string? Read(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        foreach (var reference in element.Descendants().Where(static e => e.Name.LocalName is "see" or "paramref").ToList())
        {
            var name = reference.Attribute("cref")?.Value ?? reference.Attribute("name")?.Value ?? reference.Attribute("langword")?.Value;
            reference.ReplaceWith(name is null ? reference.Value : name[(name.LastIndexOfAny(['.', ':']) + 1)..]);
        }

        foreach (var code in element.Descendants("c").ToList())
        {
            code.ReplaceWith($"`{code.Value}`");
        }

        var text = WhiteSpace().Replace(element.Value, " ").Trim();
        return text.Length == 0 ? null : text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
