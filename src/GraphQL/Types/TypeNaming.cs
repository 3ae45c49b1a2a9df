using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Names in the schema made from names in C#, by HotChocolate's conventions.</summary>
internal static class TypeNaming
{
    /// <summary>A field: <c>GetCampaignsAsync</c> is <c>campaigns</c>.</summary>
    public static string FieldName(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }

        var name = member.Name;
        if (member is MethodInfo)
        {
            name = name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 ? name[3..] : name;
            name = name.EndsWith("Async", StringComparison.Ordinal) ? name[..^5] : name;
        }

        return JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    public static string ArgumentName(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);

    /// <summary>A type that is declared by itself; generic types have names of their own.</summary>
    public static string TypeName(Type type) => type.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? type.Name;

    /// <summary>An enum value: <c>InConsultation</c> is <c>IN_CONSULTATION</c>.</summary>
    public static string EnumValueName(FieldInfo value)
    {
        if (value.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }

        var text = new StringBuilder(value.Name.Length + 4);
        for (var i = 0; i < value.Name.Length; i++)
        {
            var letter = value.Name[i];
            if (i > 0 && char.IsUpper(letter) && (char.IsLower(value.Name[i - 1]) || (i + 1 < value.Name.Length && char.IsLower(value.Name[i + 1]))))
            {
                text.Append('_');
            }

            text.Append(char.ToUpper(letter, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>The plural of an English name: Tally, Tallies; Campaign, Campaigns.</summary>
    public static string Plural(string name) => name switch
    {
        [.., 'y'] when name.Length > 1 && name[^2] is not ('a' or 'e' or 'i' or 'o' or 'u') => $"{name[..^1]}ies",
        [.., 's'] or [.., 'x'] or [.., 'c' or 's', 'h'] => $"{name}es",
        _ => $"{name}s",
    };
}
