using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Takes a filter apart: operands go to the values, everything else to the key of the shape and the tree of filters. Which operands are
/// null and how many items a list has (made up to a power of two) is part of the shape.
/// </summary>
internal sealed class FilterReader(StringBuilder key, List<object?> values, RequestContext request)
{
    private int _operations;
    private int _madeUp;

    /// <summary>Reads the filter of an entity.</summary>
    /// <exception cref="GraphQLException">An operand is not possible, or a limit is exceeded.</exception>
    public FilterNode Read(InputObjectValue input)
    {
        var first = values.Count;
        var filter = ReadObject(input, isItem: false);
        var limits = request.Limits;
        if (_operations > limits.FilterOperations)
        {
            throw LimitErrors.Exceeded(nameof(GraphQLLimits.FilterOperations), limits.FilterOperations, _operations, "operations in a filter");
        }

        var given = values.Count - first - _madeUp;
        return given <= limits.FilterValues
            ? filter
            : throw LimitErrors.Exceeded(nameof(GraphQLLimits.FilterValues), limits.FilterValues, given, "values in a filter");
    }

    private FilterNode ReadObject(InputObjectValue input, bool isItem)
    {
        var filters = new FilterNode[input.Fields.Length];
        key.Append('{');
        for (var i = 0; i < filters.Length; i++)
        {
            var (definition, value) = input.Fields[i];
            key.Append(definition.Name);
            filters[i] = definition.Metadata switch
            {
                FilterFieldMetadata field => ReadField(field, value),
                FilterOperationMetadata { Operation: FilterOperation.And or FilterOperation.Or } operation =>
                    ReadList(operation.Operation, value, field: null, isItem),
                FilterOperationMetadata operation when isItem => ReadOperation(null, operation.Operation, value),
                _ => throw new InvalidOperationException($"{input.Type.Name}.{definition.Name} is no field of a filter."),
            };
        }

        key.Append('}');
        return filters is [var only] ? only : new AllOfFilter(filters);
    }

    private FilterNode ReadField(FilterFieldMetadata field, object? value)
    {
        if (field.IsCollection && value is InputObjectValue items)
        {
            return ReadItems(field.Property, items);
        }

        if (field.IsNavigation)
        {
            key.Append(value is null ? '0' : '.');
            return new NavigationFilter(field.Property, value is InputObjectValue inner ? ReadObject(inner, isItem: false) : null);
        }

        return value is InputObjectValue operations
            ? ReadOperations(field, operations)
            : ReadOperation(field, FilterOperation.Equals, null);
    }

    private FilterNode ReadOperations(FilterFieldMetadata field, InputObjectValue input)
    {
        var filters = new FilterNode[input.Fields.Length];
        key.Append('{');
        for (var i = 0; i < filters.Length; i++)
        {
            var (definition, value) = input.Fields[i];
            var operation = ((FilterOperationMetadata)definition.Metadata!).Operation;
            filters[i] = operation is FilterOperation.And or FilterOperation.Or
                ? ReadList(operation, value, field, isItem: false)
                : ReadOperation(field, operation, value);
        }

        key.Append('}');
        return filters is [var only] ? only : new AllOfFilter(filters);
    }

    private FilterNode ReadList(FilterOperation operation, object? value, FilterFieldMetadata? field, bool isItem)
    {
        if (value is not object?[] { Length: > 0 } items)
        {
            key.Append('-');
            return new AllOfFilter([]);
        }

        key.Append(operation is FilterOperation.And ? '&' : '|').Append(items.Length).Append('[');
        var filters = new FilterNode[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = (InputObjectValue)items[i]!;
            filters[i] = field is null ? ReadObject(item, isItem) : ReadOperations(field, item);
        }

        key.Append(']');
        return operation is FilterOperation.And ? new AllOfFilter(filters) : new AnyOfFilter(filters);
    }

    private AllOfFilter ReadItems(PropertyInfo collection, InputObjectValue input)
    {
        var filters = new List<FilterNode>(input.Fields.Length);
        foreach (var (definition, value) in input.Fields)
        {
            var quantifier = ((FilterOperationMetadata)definition.Metadata!).Operation;
            key.Append('*').Append((int)quantifier);
            _operations++;
            if (value is InputObjectValue inner)
            {
                filters.Add(new ItemsFilter(collection, quantifier, ReadObject(inner, isItem: true)));
            }
            else if (value is bool any)
            {
                key.Append(any ? 'y' : 'n');
                filters.Add(new ItemsFilter(collection, any ? FilterOperation.Some : FilterOperation.None, new AllOfFilter([])));
            }
            else
            {
                throw NullOperand(definition.Name);
            }
        }

        return new AllOfFilter(filters);
    }

    private FilterNode ReadOperation(FilterFieldMetadata? field, FilterOperation operation, object? value)
    {
        _operations++;
        var first = values.Count;
        var withNull = false;
        switch (operation)
        {
            case FilterOperation.Equals or FilterOperation.NotEquals:
                withNull = value is null;
                if (!withNull && !TryAdd(field, value!))
                {
                    key.Append('!');
                    return operation is FilterOperation.Equals ? new AnyOfFilter([]) : new AllOfFilter([]);
                }

                break;
            case FilterOperation.In or FilterOperation.NotIn:
                withNull = AddItems(field, operation, value as object?[] ?? throw NullOperand(operation.ToString()));
                break;
            case FilterOperation.Matches:
                AddWords(field?.Property, value as string ?? throw NullOperand(operation.ToString()));
                break;
            case FilterOperation.StartsWith or FilterOperation.NotStartsWith when value is string prefix:
                values.Add(prefix);
                values.Add(prefix + TextOrder.LastCharacter);
                break;
            case FilterOperation.EndsWith or FilterOperation.NotEndsWith when value is string suffix:
                values.Add(suffix + TextOrder.LastCharacter);
                break;
            default:
                TryAdd(field, value ?? throw NullOperand(operation.ToString()));
                break;
        }

        key.Append((char)('A' + (int)operation)).Append(withNull ? '0' : '=').Append(values.Count - first);
        return new OperationFilter(field?.Property, operation, first, values.Count - first, withNull);
    }

    private bool AddItems(FilterFieldMetadata? field, FilterOperation operation, object?[] items)
    {
        LimitErrors.CheckList(operation, items, request.Limits);
        var first = values.Count;
        var withNull = false;
        foreach (var item in items)
        {
            withNull |= item is null;
            _ = item is not null && TryAdd(field, item);
        }

        var count = values.Count - first;
        for (var missing = (count == 0 ? 0 : (int)BitOperations.RoundUpToPowerOf2((uint)count)) - count; missing > 0; missing--)
        {
            values.Add(values[^1]);
            _madeUp++;
        }

        return withNull;
    }

    private void AddWords(PropertyInfo? member, string text)
    {
        var folding = (ITextFolding?)request.Services.GetService(typeof(ITextFolding));
        if (folding is null || member is null || ITextFolding.FindFolded(member) is null)
        {
            throw new GraphQLException($"'{member?.Name}' cannot be searched by 'matches'; use 'contains'.", ErrorCodes.BadUserInput);
        }

        foreach (var word in folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            values.Add(" " + word);
        }
    }

    private bool TryAdd(FilterFieldMetadata? field, object value)
    {
        var operand = field?.ConvertOperand is { } convert ? convert(value) : value;
        if (operand is null)
        {
            return false;
        }

        values.Add(field is null ? operand : Convert(operand, field.OperandType));
        return true;
    }

    private static object Convert(object value, Type type)
    {
        try
        {
            return type.IsInstanceOfType(value) ? value : System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException or FormatException)
        {
            throw new GraphQLException($"{value} is not a value that can be compared here.", ErrorCodes.BadUserInput);
        }
    }

    private static GraphQLException NullOperand(string operation) =>
        new($"The operand of '{operation}' cannot be null.", ErrorCodes.BadUserInput);
}
