using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Which parts of a connection a plan asks for, so that nothing else is read.</summary>
internal sealed class PageSelection
{
    public PageSelection(FieldPlan plan)
    {
        var nodes = new List<SelectionPlan>();
        foreach (var field in plan.Selection.Fields)
        {
            switch (field.Definition.Name)
            {
                case "nodes":
                    nodes.Add(field.Selection);
                    break;
                case "edges":
                    nodes.AddRange(Find(field, "node").Select(static n => n.Selection));
                    Cursors |= Find(field, "cursor").Any();
                    Rows = true;
                    break;
                case "pageInfo":
                    Cursors |= Find(field, "startCursor").Any() || Find(field, "endCursor").Any();
                    HasNextPage |= Find(field, "hasNextPage").Any();
                    HasPreviousPage |= Find(field, "hasPreviousPage").Any();
                    break;
                case "totalCount":
                    TotalCount = true;
                    break;
                default:
                    break;
            }
        }

        Nodes = nodes;
        Rows |= nodes.Count > 0 || Cursors || HasNextPage || HasPreviousPage;
    }

    /// <summary>The selections on a row.</summary>
    public IReadOnlyList<SelectionPlan> Nodes { get; }

    /// <summary>Whether rows are read at all.</summary>
    public bool Rows { get; }

    /// <summary>Whether cursors are made, so that sort keys are read.</summary>
    public bool Cursors { get; }

    public bool HasNextPage { get; }

    public bool HasPreviousPage { get; }

    public bool TotalCount { get; }

    private static IEnumerable<FieldPlan> Find(FieldPlan field, string name) => field.Selection.Fields.Where(f => f.Definition.Name == name);
}
