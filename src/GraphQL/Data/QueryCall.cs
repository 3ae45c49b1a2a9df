using System.Globalization;
using System.Reflection;
using System.Text;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>The arguments of one run taken apart: values on one side, the shape on the other.</summary>
internal sealed class QueryCall
{
    // As much as a usual request needs.
    private const int KeyCapacity = 64;
    private const int ValueCapacity = 8;

    private readonly StringBuilder _key = new(KeyCapacity);
    private readonly List<object?> _values = new(ValueCapacity);

    public QueryCall(QueryField field, FieldBatch batch)
    {
        Field = field;
        Batch = batch;
        if (field.Result is QueryResult.Connection)
        {
            Page = PageRequest.Read(batch.Arguments, field.Paging, batch.Request.Limits);
        }

        _values.Add(Page.Size + 1);
        Arguments = ReadArguments(field.Source.Arguments);
        Order = batch.Arguments.Get<object?[]>("order") ?? [];
        _key.Append(';');
        SortOrder.WriteKey(_key, Order);
    }

    /// <summary>The slot of the number of rows to read: one more than the page has.</summary>
    public const int SizeSlot = 0;

    /// <summary>The slot of the first argument.</summary>
    public const int FirstArgumentSlot = 1;

    public QueryField Field { get; }

    public FieldBatch Batch { get; }

    public PageRequest Page { get; }

    /// <summary>The arguments of the resolver method.</summary>
    public IReadOnlyList<object?> Arguments { get; }

    /// <summary>The argument <c>order</c>.</summary>
    public object?[] Order { get; }

    /// <summary>What the order of the rows depends on; from <see cref="ReadShape"/> on, the shape within that variant.</summary>
    public StringBuilder Key => _key;

    public FilterNode? Filter { get; private set; }

    public CursorShape? After { get; private set; }

    public CursorShape? Before { get; private set; }

    public IReadOnlyList<object?> Values => _values;

    /// <summary>Reads filter and cursors, and makes the key that of the shape.</summary>
    public void ReadShape(CursorCodec cursors)
    {
        _key.Clear();
        if (Batch.Arguments.Get<InputObjectValue>("where") is { } where)
        {
            Filter = new FilterReader(_key, _values, Batch.Request).Read(where);
        }

        After = ReadCursor("after", Page.After, cursors);
        Before = ReadCursor("before", Page.Before, cursors);
        _key.Append(Page.Backward ? '<' : '>');
    }

    private CursorShape? ReadCursor(string argument, string? cursor, CursorCodec cursors)
    {
        _key.Append(';');
        if (cursor is null)
        {
            return null;
        }

        var keys = cursors.Read(argument, cursor);
        var shape = new CursorShape(_values.Count, CursorShape.FindNulls(keys));
        _values.AddRange(keys);
        _key.Append(shape.Nulls);
        return shape;
    }

    private object?[] ReadArguments(IReadOnlyList<QueryParameter> parameters)
    {
        var arguments = parameters.Count == 0 ? [] : new object?[parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = ReadArgument(parameters[i]);
        }

        return arguments;
    }

    private object? ReadArgument(QueryParameter parameter)
    {
        var value = parameter.Kind is QueryParameterKind.RequestValue
            ? parameter.RequestValue!.GetValue(Batch.Request.Services)
            : Batch.Arguments.TryGet(parameter.ArgumentName!, out var given) ? given : GetDefault(parameter.Parameter);
        if (value is not null && !parameter.BareType.IsInstanceOfType(value))
        {
            value = Convert.ChangeType(value, parameter.BareType, CultureInfo.InvariantCulture);
        }

        _values.Add(value);
        _key.Append(SourceCapture.IsPartOfShape(parameter.Parameter.ParameterType) ? value : value is null ? '0' : '=').Append(',');
        return value;
    }

    private static object? GetDefault(ParameterInfo parameter) => parameter.HasDefaultValue ? parameter.DefaultValue
        : EntityConventions.IsNullable(parameter.ParameterType) ? null : Activator.CreateInstance(parameter.ParameterType);
}
