using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>What a selection set selects: fields by response name, those of inline fragments included, and the fragments it spreads.</summary>
internal sealed class SelectionFields
{
    private readonly HashSet<string> _spreadNames = new(StringComparer.Ordinal);

    private SelectionFields()
    {
    }

    public OrderedDictionary<string, List<FieldEntry>> ByResponseName { get; } = new(StringComparer.Ordinal);

    /// <summary>The first spread of each fragment, in the order of the source.</summary>
    public List<FragmentSpreadNode> Spreads { get; } = [];

    public static SelectionFields Of(SelectionSetNode selectionSet, NamedType? parent, Schema schema)
    {
        var fields = new SelectionFields();
        fields.Collect(selectionSet, parent, schema);
        return fields;
    }

    private void Collect(SelectionSetNode selectionSet, NamedType? parent, Schema schema)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field, parent);
                    break;
                case FragmentSpreadNode spread when _spreadNames.Add(spread.Name.Value):
                    Spreads.Add(spread);
                    break;
                case InlineFragmentNode fragment:
                    Collect(
                        fragment.SelectionSet, fragment.TypeCondition is { } type ? schema.FindType(type.Name.Value) : parent, schema);
                    break;
            }
        }
    }

    private void Add(FieldNode node, NamedType? parent)
    {
        if (!ByResponseName.TryGetValue(node.ResponseName, out var same))
        {
            ByResponseName.Add(node.ResponseName, same = []);
        }

        // Of the fields that every type has graphql-js does not compare the types.
        var definition = (parent as FieldsType)?.Fields.GetValueOrDefault(node.Name.Value);
        same.Add(new FieldEntry(node, parent, definition));
    }
}
