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

        var types = new List<FieldsType>(uses.Count);
        foreach (var next in uses.Keys)
        {
            types.Insert(PlaceFor(next, types, uses), next);
        }

        return [.. types.Select(static t => t.Name)];
    }

    /// <summary>
    /// Where to insert a type. Super- and subtypes among others do not make a total order, so that the outcome depends on the way of
    /// sorting: this is the one of JavaScript engines for short lists.
    /// </summary>
    private static int PlaceFor(FieldsType next, List<FieldsType> sorted, OrderedDictionary<FieldsType, int> uses)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(next, uses[next], sorted[middle], uses[sorted[middle]]) < 0)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>What is used most comes first, a supertype before its subtypes, and else the names decide.</summary>
    private static int Compare(FieldsType a, int usesOfA, FieldsType b, int usesOfB) =>
        usesOfA != usesOfB ? usesOfB - usesOfA
        : a is InterfaceType && Schema.IsSubType(a, b) ? -1
        : b is InterfaceType && Schema.IsSubType(b, a) ? 1
        : NaturalOrder.Instance.Compare(a.Name, b.Name);
}
