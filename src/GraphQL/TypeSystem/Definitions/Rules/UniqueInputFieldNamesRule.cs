using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>
/// An object value has a field once, in defaults and in arguments of directives.
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness"/>
/// </summary>
internal sealed class UniqueInputFieldNamesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        var defaults = definitions.ArgumentLists.SelectMany(static l => l.Arguments)
            .Concat(definitions.All.SelectMany(static d => TypeParts.InputFields(d)))
            .Select(static i => i.DefaultValue)
            .OfType<ValueNode>();
        var arguments = definitions.DirectivePlaces
            .SelectMany(static p => p.Directives)
            .SelectMany(static d => d.Arguments)
            .Select(static a => a.Value);
        foreach (var value in defaults.Concat(arguments))
        {
            Check(value, definitions);
        }
    }

    // The parser bounds the recursion.
    private static void Check(ValueNode value, DefinitionSet definitions)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    Check(item, definitions);
                }

                break;
            case ObjectValueNode node:
                var seen = new HashSet<string>();
                foreach (var field in node.Fields)
                {
                    if (!seen.Add(field.Name.Value))
                    {
                        definitions.Report($"There can be only one input field named \"{field.Name}\".", field.Name.Start);
                    }

                    Check(field.Value, definitions);
                }

                break;
        }
    }
}
