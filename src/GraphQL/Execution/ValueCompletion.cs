using System.Collections;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>The values of a field, completed.</summary>
/// <param name="Column">The values for the writer.</param>
/// <param name="Invalid">Which slots have no value although the type is non-null, so that what holds them is null; null when none.</param>
internal readonly record struct CompletedValues(ValueColumn Column, bool[]? Invalid);

/// <summary>
/// Turns resolved values into columns, by type, for all slots at once; records errors and lets nulls bubble up.
/// <see href="https://spec.graphql.org/September2025/#sec-Value-Completion"/>
/// </summary>
internal sealed class ValueCompletion(Schema schema, ExecutionErrors errors, OperationExecutor executor)
{
    private readonly TypeResolution _typeResolution = new(schema);

    public static GraphQLError NullInNonNull(FieldDefinition field) =>
        new($"Cannot return null for non-nullable field {field}.", ErrorCodes.NonNullViolation);

    /// <param name="type">The type of the slots.</param>
    /// <param name="field">The field that the slots belong to.</param>
    /// <param name="values">A value a slot; a <see cref="GraphQLError"/> stands for a failed one. Changed in place.</param>
    /// <param name="failed">Which slots are null because of an error that is already recorded; null when none.</param>
    /// <param name="paths">Where the slots are.</param>
    public ValueTask<CompletedValues> CompleteAsync(
        GraphQLType type, FieldPlan field, object?[] values, bool[]? failed, SlotPaths paths)
    {
        for (var slot = 0; slot < values.Length; slot++)
        {
            if (values[slot] is GraphQLError error)
            {
                Fail(error, field, values, ref failed, paths, slot);
            }
            else if (values[slot] is null && type.IsNonNull && failed?[slot] is not true)
            {
                Fail(NullInNonNull(field.Definition), field, values, ref failed, paths, slot);
            }
        }

        if (type.Nullable is ScalarType or EnumType)
        {
            var column = CompleteLeaves(type.Nullable, field, values, ref failed, paths);
            return ValueTask.FromResult(new CompletedValues(column, type.IsNonNull ? failed : null));
        }

        return type.Nullable is ListType
            ? CompleteListAsync(type, field, values, failed, paths)
            : CompleteObjectsAsync(type, field, values, failed, paths);
    }

    private ValueColumn CompleteLeaves(GraphQLType type, FieldPlan field, object?[] values, ref bool[]? failed, SlotPaths paths)
    {
        var coercion = (type as ScalarType)?.Coercion;
        var names = coercion is null ? new string?[values.Length] : null;
        for (var slot = 0; slot < values.Length; slot++)
        {
            if (values[slot] is not { } value)
            {
                continue;
            }

            try
            {
                coercion?.CheckResult(value);
                if (names is not null)
                {
                    names[slot] = NameOf((EnumType)type, value);
                }
            }
            catch (Exception exception)
            {
                Fail(errors.ToError(exception, field), field, values, ref failed, paths, slot);
            }
        }

        return names is not null ? new EnumColumn(names) : new ScalarColumn(values, coercion!);
    }

    private void Fail(GraphQLError error, FieldPlan field, object?[] values, ref bool[]? failed, SlotPaths paths, int slot)
    {
        errors.Add(error, field, paths, slot);
        values[slot] = null;
        (failed ??= new bool[values.Length])[slot] = true;
    }

    private static string NameOf(EnumType type, object value) =>
        type.FindByRuntimeValue(value)?.Name
        ?? throw new GraphQLException($"Enum \"{type.Name}\" cannot represent value: {ValuePrinter.Print(value)}", ErrorCodes.Internal);

    private async ValueTask<CompletedValues> CompleteListAsync(
        GraphQLType type, FieldPlan field, object?[] values, bool[]? failed, SlotPaths paths)
    {
        var offsets = new int[values.Length + 1];
        var nulls = new bool[values.Length];
        var items = CopyArrays(values, offsets, nulls) ?? ReadLists(field, values, offsets, nulls, ref failed, paths);
        var completed = await CompleteAsync(((ListType)type.Nullable).OfType, field, items, null, new ItemPaths(paths, offsets));
        if (completed.Invalid is { } invalid)
        {
            for (var slot = 0; slot < values.Length; slot++)
            {
                if (invalid.AsSpan(offsets[slot]..offsets[slot + 1]).Contains(true))
                {
                    nulls[slot] = true;
                    (failed ??= new bool[values.Length])[slot] = true;
                }
            }
        }

        return new CompletedValues(new ListColumn(offsets, nulls, completed.Column), type.IsNonNull ? failed : null);
    }

    /// <summary>The items of all lists when all of them are arrays of references, as the rows of a page are; else null.</summary>
    private static object?[]? CopyArrays(object?[] values, int[] offsets, bool[] nulls)
    {
        for (var slot = 0; slot < values.Length; slot++)
        {
            if (values[slot] is not (null or object?[]))
            {
                return null;
            }

            nulls[slot] = values[slot] is null;
            offsets[slot + 1] = offsets[slot] + ((values[slot] as object?[])?.Length ?? 0);
        }

        var items = new object?[offsets[^1]];
        for (var slot = 0; slot < values.Length; slot++)
        {
            (values[slot] as object?[])?.CopyTo(items, offsets[slot]);
        }

        return items;
    }

    private object?[] ReadLists(FieldPlan field, object?[] values, int[] offsets, bool[] nulls, ref bool[]? failed, SlotPaths paths)
    {
        var items = new List<object?>();
        for (var slot = 0; slot < values.Length; slot++)
        {
            nulls[slot] = values[slot] is null;
            if (values[slot] is { } value && TryAddItems(value, field, items) is { } error)
            {
                errors.Add(error, field, paths, slot);
                nulls[slot] = true;
                (failed ??= new bool[values.Length])[slot] = true;
            }

            offsets[slot + 1] = items.Count;
        }

        return [.. items];
    }

    /// <summary>Adds the items of a list, or none and tells why: a list may be read while it is enumerated, and fail.</summary>
    private GraphQLError? TryAddItems(object value, FieldPlan field, List<object?> items)
    {
        if (value is not IEnumerable list || value is string or IReadOnlyDictionary<string, object?>)
        {
            return new GraphQLError($"Expected Iterable, but did not find one for field \"{field.Definition}\".", ErrorCodes.Internal);
        }

        var before = items.Count;
        try
        {
            items.AddRange(list.Cast<object?>());
            return null;
        }
        catch (Exception exception)
        {
            items.RemoveRange(before, items.Count - before);
            return errors.ToError(exception, field);
        }
    }

    private async ValueTask<CompletedValues> CompleteObjectsAsync(
        GraphQLType type, FieldPlan field, object?[] values, bool[]? failed, SlotPaths paths)
    {
        var types = type.Nullable is ObjectType objectType
            ? TypeAssignment.Single(objectType, values)
            : _typeResolution.Resolve((NamedType)type.Nullable, field, values);
        for (var i = 0; i < (types.Errors?.Count ?? 0); i++)
        {
            var (slot, error) = types.Errors![i];
            errors.Add(error, field, paths, slot);
            (failed ??= new bool[values.Length])[slot] = true;
        }

        var blocks = new ObjectBlock[types.Groups.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var group = types.Groups[i];
            blocks[i] = executor.CreateBlock(field.FindSelection(group.Type)!, group.Objects, paths, group.Slots);
            if (group.Objects.Length > 0)
            {
                await executor.ExecuteBlockAsync(blocks[i]);
            }

            if (blocks[i].NullRows is { } nullRows)
            {
                for (var row = 0; row < nullRows.Length; row++)
                {
                    if (nullRows[row])
                    {
                        (failed ??= new bool[values.Length])[group.Slots?[row] ?? row] = true;
                    }
                }
            }
        }

        return new CompletedValues(new ObjectColumn(blocks, types.GroupOfSlot, types.RowOfSlot), type.IsNonNull ? failed : null);
    }
}
