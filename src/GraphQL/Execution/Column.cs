using System.Text.Json;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>The values of a field for all objects of a block.</summary>
internal abstract class Column
{
    /// <summary>Writes the value of a row under the field's name.</summary>
    public abstract void Write(Utf8JsonWriter writer, JsonEncodedText name, int row);
}

/// <summary>The completed values of a field, or of the items of lists, for many slots at once.</summary>
internal abstract class ValueColumn : Column
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonEncodedText name, int row)
    {
        writer.WritePropertyName(name);
        Write(writer, row);
    }

    /// <summary>Writes the value of a slot as JSON.</summary>
    public abstract void Write(Utf8JsonWriter writer, int slot);
}

/// <summary>The name of the object type: the same for every row.</summary>
internal sealed class TypeNameColumn(string typeName) : Column
{
    public override void Write(Utf8JsonWriter writer, JsonEncodedText name, int row) => writer.WriteString(name, typeName);
}

/// <summary>Leaf values that go from the parent's member to the writer without a stop on the way.</summary>
internal sealed class MemberColumn(object[] objects, MemberWriter write) : Column
{
    public override void Write(Utf8JsonWriter writer, JsonEncodedText name, int row) => write(writer, name, objects[row]);
}

/// <summary>Values of a scalar.</summary>
internal sealed class ScalarColumn(object?[] values, ScalarCoercion coercion) : ValueColumn
{
    public override void Write(Utf8JsonWriter writer, int slot)
    {
        if (values[slot] is { } value)
        {
            coercion.Write(writer, value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

/// <summary>Names of enum values.</summary>
internal sealed class EnumColumn(string?[] names) : ValueColumn
{
    public override void Write(Utf8JsonWriter writer, int slot) => writer.WriteStringValue(names[slot]);
}

/// <summary>Lists: those of slot n are the items from <c>offsets[n]</c> up to <c>offsets[n + 1]</c>.</summary>
internal sealed class ListColumn(int[] offsets, bool[] nulls, ValueColumn items) : ValueColumn
{
    public override void Write(Utf8JsonWriter writer, int slot)
    {
        if (nulls[slot])
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        for (var item = offsets[slot]; item < offsets[slot + 1]; item++)
        {
            items.Write(writer, item);
        }

        writer.WriteEndArray();
    }
}

/// <summary>Objects: row <c>rows[n]</c> of block <c>blocks[n]</c>, or null where the row is -1.</summary>
internal sealed class ObjectColumn(ObjectBlock[] blocks, int[]? blockOfSlot, int[]? rows) : ValueColumn
{
    public override void Write(Utf8JsonWriter writer, int slot)
    {
        var row = rows is null ? slot : rows[slot];
        if (row < 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            Response.ResponseWriter.WriteObject(writer, blocks[blockOfSlot is null ? 0 : blockOfSlot[slot]], row);
        }
    }
}
