namespace OpenEmulationData.GraphQL.Data;

/// <summary>The queries of one shape: the rows, and what a connection says about them. What is not asked for is null.</summary>
internal sealed class CompiledPage
{
    public required IReadOnlyList<ParentPath> ParentPaths { get; init; }

    public ICompiledQuery? Rows { get; private init; }

    public ICompiledQuery? Count { get; private init; }

    /// <summary>One row at or before the cursor in <c>after</c>, if there is any.</summary>
    public ICompiledQuery? Preceding { get; private init; }

    /// <summary>One row at or after the cursor in <c>before</c>, if there is any.</summary>
    public ICompiledQuery? Following { get; private init; }

    /// <summary>Compiles the queries of a shape.</summary>
    public static CompiledPage Compile((QueryCall Call, SortOrder Order, PageSelection? Selection) shape)
    {
        var (call, order, selection) = shape;
        var services = call.Batch.Request.Services;
        using var capture = QueryField.GetBackend(services).BeginCapture(services);
        var values = new SlotBuilder("v");
        var parents = new SlotBuilder("k");
        var captured = call.Field.Source.Capture(capture, call.Arguments, QueryCall.FirstArgumentSlot, values, parents);
        var compiler = new PageCompiler(call, order, capture, values, parents, captured.Source);
        return new CompiledPage
        {
            ParentPaths = captured.ParentPaths,
            Rows = selection is null or { Rows: true } ? compiler.CompileRows(selection) : null,
            Count = selection is { TotalCount: true } ? compiler.CompileCount() : null,
            Preceding = selection is { HasPreviousPage: true } && call is { After: { } after } ? compiler.CompileProbe(after, before: true) : null,
            Following = selection is { HasNextPage: true } && call is { Before: { } before } ? compiler.CompileProbe(before, before: false) : null,
        };
    }
}
