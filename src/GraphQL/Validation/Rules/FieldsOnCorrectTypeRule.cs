using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// The type has the field. <see href="https://spec.graphql.org/September2025/#sec-Field-Selections"/>
/// </summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode node)
    {
        if (context.Info is { ParentType: { } type, Field: null })
        {
            context.Report($"Cannot query field \"{node.Name}\" on type \"{type}\".{Suggest(type, node.Name.Value)}", node.Start);
        }
    }

    /// <summary>The types below an abstract type that do have the field, or else the fields that are called nearly so.</summary>
    private string Suggest(NamedType type, string field)
    {
        if (!context.Limits.Suggestions)
        {
            return string.Empty;
        }

        var types = TypesWith(field, type);
        return types.Count > 0
            ? Suggestions.DidYouMean(types, "to use an inline fragment on ")
            : Suggestions.DidYouMean(field, (type as FieldsType)?.Fields.Keys ?? Enumerable.Empty<string>());
    }

    private List<string> TypesWith(string field, NamedType type)
    {
        if (type is ObjectType)
        {
            return [];
        }

        var uses = new OrderedDictionary<FieldsType, int>();
        foreach (var possible in context.Schema.GetPossibleTypes(type).Where(t => t.Fields.ContainsKey(field)))
        {
            uses[possible] = 1;
            foreach (var @interface in possible.Interfaces.Where(i => i.Fields.ContainsKey(field)))
            {
                uses[@interface] = uses.GetValueOrDefault(@interface) + 1;
            }
        }

        var types = uses.Keys.ToList();
        types.Sort((a, b) => Compare(a, uses[a], b, uses[b]));
        return [.. types.Select(static t => t.Name)];
    }

    /// <summary>What is used most comes first, a supertype before its subtypes, and else the names decide.</summary>
    private static int Compare(FieldsType a, int usesOfA, FieldsType b, int usesOfB) =>
        usesOfA != usesOfB ? usesOfB - usesOfA
        : a is InterfaceType && Schema.IsSubType(a, b) ? -1
        : b is InterfaceType && Schema.IsSubType(b, a) ? 1
        : NaturalOrder.Instance.Compare(a.Name, b.Name);
}
