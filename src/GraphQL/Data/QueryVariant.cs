using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>All shapes of a field's query that have the same order, so that they share cursors.</summary>
internal sealed class QueryVariant
{
    private const int ShapeCapacity = 128;

    private QueryVariant(SortOrder order, string field)
    {
        Order = order;
        Cursors = new CursorCodec(field, order);
    }

    public SortOrder Order { get; }

    public CursorCodec Cursors { get; }

    public SingleFlightCache<CompiledPage> Shapes { get; } = new(ShapeCapacity);

    /// <summary>Makes a variant: the order asked for, or that of the resolver method, or none but the unique key.</summary>
    public static QueryVariant Make(QueryCall call)
    {
        var field = call.Field;
        if (call.Order.Length > 0)
        {
            return new QueryVariant(SortOrder.Read(field.ElementType, call.Order), call.Batch.Field.Definition.ToString());
        }

        var services = call.Batch.Request.Services;
        using var capture = QueryField.GetBackend(services).BeginCapture(services);
        Expression source = field.Source
            .Capture(capture, call.Arguments, QueryCall.FirstArgumentSlot, new SlotBuilder("v"), new SlotBuilder("k")).Source;
        return new QueryVariant(SortOrder.Extract(field.ElementType, ref source), call.Batch.Field.Definition.ToString());
    }
}
