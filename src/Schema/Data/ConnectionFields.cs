using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.Schema.Data;

/// <summary>What is selected of a connection that a resolver fills by hand.</summary>
internal static class ConnectionFields
{
    /// <summary>The fields that hand out nodes.</summary>
    public static IReadOnlyList<FieldPlan> NodeFieldsOf(FieldPlan connection)
    {
        List<FieldPlan> fields = [];
        foreach (var field in connection.Selection.Fields)
        {
            switch (field.Definition.Name)
            {
                case "nodes":
                    fields.Add(field);
                    break;
                case "edges":
                    fields.AddRange(field.Selection.Fields.Where(static f => f.Definition.Name == "node"));
                    break;
            }
        }

        return fields;
    }
}
