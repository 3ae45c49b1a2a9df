using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes bindings of fields to properties. Values of leaf types go from the getter to the writer without boxing.</summary>
internal static class PropertyBinding
{
    private const BindingFlags Own = BindingFlags.NonPublic | BindingFlags.Static;

    private static readonly MethodInfo s_reference = typeof(PropertyBinding).GetMethod(nameof(OfReference), Own)!;
    private static readonly MethodInfo s_value = typeof(PropertyBinding).GetMethod(nameof(OfValue), Own)!;
    private static readonly MethodInfo s_nullable = typeof(PropertyBinding).GetMethod(nameof(OfNullable), Own)!;

    /// <summary>Binds a field to a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="scalar">The scalar of the values, or null when they are none.</param>
    public static MemberBinding Create(PropertyInfo property, ScalarCoercion? scalar)
    {
        var type = property.PropertyType;
        var bare = Nullable.GetUnderlyingType(type);
        var method = bare is not null ? s_nullable.MakeGenericMethod(property.DeclaringType!, bare)
            : (type.IsValueType ? s_value : s_reference).MakeGenericMethod(property.DeclaringType!, type);
        return (MemberBinding)method.Invoke(null, [property, scalar])!;
    }

    /// <summary>Binds the global id to the property with the unique text.</summary>
    public static MemberBinding CreateId(PropertyInfo property, string typeName)
    {
        var get = Create(property, null).Get;
        var prefix = Encoding.UTF8.GetBytes($"{typeName}:");
        return new MemberBinding(
            property.Name,
            typeof(string),
            owner => GlobalId.Encode(typeName, (string)get(owner)!),
            (writer, name, owner) =>
            {
                writer.WritePropertyName(name);
                GlobalId.Write(writer, prefix, (string)get(owner)!);
            });
    }

    private static MemberBinding OfReference<TOwner, TValue>(PropertyInfo property, ScalarCoercion? scalar)
        where TOwner : class
        where TValue : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue?>>();
        MemberWriter? write = scalar is null ? null
            : get is Func<TOwner, string?> getText ? (writer, name, owner) => writer.WriteString(name, getText((TOwner)owner))
            : (writer, name, owner) => Write(writer, name, get((TOwner)owner), scalar);
        return new MemberBinding(property.Name, typeof(TValue), owner => get((TOwner)owner), write);
    }

    private static MemberBinding OfValue<TOwner, TValue>(PropertyInfo property, ScalarCoercion? scalar)
        where TOwner : class
        where TValue : struct
    {
        var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
        return new MemberBinding(
            property.Name,
            typeof(TValue),
            owner => get((TOwner)owner),
            HasWriter<TValue>(scalar) ? (writer, name, owner) => WriteValue(writer, name, get((TOwner)owner), scalar) : null);
    }

    private static MemberBinding OfNullable<TOwner, TValue>(PropertyInfo property, ScalarCoercion? scalar)
        where TOwner : class
        where TValue : struct
    {
        var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue?>>();
        return new MemberBinding(
            property.Name,
            typeof(TValue?),
            owner => get((TOwner)owner),
            !HasWriter<TValue>(scalar) ? null : (writer, name, owner) =>
            {
                if (get((TOwner)owner) is { } value)
                {
                    WriteValue(writer, name, value, scalar);
                }
                else
                {
                    writer.WriteNull(name);
                }
            });
    }

    private static bool HasWriter<TValue>(ScalarCoercion? scalar) => scalar is not null || typeof(TValue).IsEnum;

    private static void WriteValue<TValue>(Utf8JsonWriter writer, JsonEncodedText name, TValue value, ScalarCoercion? scalar)
        where TValue : struct
    {
        if (typeof(TValue).IsEnum)
        {
            writer.WriteString(name, EnumNames<TValue>.Of(value));
        }
        else if (typeof(TValue) == typeof(int))
        {
            writer.WriteNumber(name, (int)(object)value);
        }
        else if (typeof(TValue) == typeof(bool))
        {
            writer.WriteBoolean(name, (bool)(object)value);
        }
        else
        {
            Write(writer, name, value, scalar!);
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, object? value, ScalarCoercion scalar)
    {
        writer.WritePropertyName(name);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            scalar.Write(writer, value);
        }
    }

    /// <summary>The names of enum values.</summary>
    private static class EnumNames<TValue>
    {
        private static readonly FrozenDictionary<ValueTuple<TValue>, JsonEncodedText> s_names = typeof(TValue)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToFrozenDictionary(static f => ValueTuple.Create((TValue)f.GetValue(null)!), static f => JsonEncodedText.Encode(TypeNaming.EnumValueName(f)));

        public static JsonEncodedText Of(TValue value) => s_names[ValueTuple.Create(value)];
    }
}
