namespace OpenEmulationData.GraphQL.Data;

/// <summary>Makes typed pages of rows whose type is known at run time only.</summary>
internal abstract class RowShaper
{
    public static RowShaper Make(Type rowType) => (RowShaper)Activator.CreateInstance(typeof(RowShaper<>).MakeGenericType(rowType))!;

    /// <summary>Makes a connection of the first rows of a list, reversed when they were read from the end.</summary>
    public abstract object MakeConnection(
        IReadOnlyList<object> rows, int count, bool reverse, CursorCodec cursors, bool hasNextPage, bool hasPreviousPage, int totalCount);
}

/// <inheritdoc/>
internal sealed class RowShaper<T> : RowShaper
    where T : class
{
    public override object MakeConnection(
        IReadOnlyList<object> rows, int count, bool reverse, CursorCodec cursors, bool hasNextPage, bool hasPreviousPage, int totalCount)
    {
        var nodes = new T[count];
        for (var i = 0; i < count; i++)
        {
            nodes[reverse ? count - 1 - i : i] = (T)rows[i];
        }

        return new Connection<T>(nodes, cursors.Writer, hasNextPage, hasPreviousPage, totalCount);
    }
}
