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
            (writer, owner) =>
            {
                GlobalId.Write(writer, prefix, (string)get(owner)!);
                return true;
            });
    }

    private static MemberBinding OfReference<TOwner, TValue>(PropertyInfo property, ScalarCoercion? scalar)
        where TOwner : class
        where TValue : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue?>>();
        var write = FindWriter<TValue>(scalar);
        return new MemberBinding(property.Name, typeof(TValue), owner => get((TOwner)owner), write is null ? null : (writer, owner) =>
        {
            if (get((TOwner)owner) is not { } value)
            {
                return false;
            }

            write(writer, value);
            return true;
        });
    }

    private static MemberBinding OfValue<TOwner, TValue>(PropertyInfo property, ScalarCoercion? scalar)
        where TOwner : class
        where TValue : struct
    {
        var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
        var write = FindWriter<TValue>(scalar);
        return new MemberBinding(property.Name, typeof(TValue), owner => get((TOwner)owner), write is null ? null : (writer, owner) =>
        {
            write(writer, get((TOwner)owner));
            return true;
        });
    }

    private static MemberBinding OfNullable<TOwner, TValue>(PropertyInfo property, ScalarCoercion? scalar)
        where TOwner : class
        where TValue : struct
    {
        var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue?>>();
        var write = FindWriter<TValue>(scalar);
        return new MemberBinding(property.Name, typeof(TValue?), owner => get((TOwner)owner), write is null ? null : (writer, owner) =>
        {
            if (get((TOwner)owner) is not { } value)
            {
                return false;
            }

            write(writer, value);
            return true;
        });
    }

    private static Action<Utf8JsonWriter, TValue>? FindWriter<TValue>(ScalarCoercion? scalar)
    {
        if (typeof(TValue).IsEnum)
        {
            return EnumWriter<TValue>.Write;
        }

        Delegate? direct = scalar is null ? null
            : typeof(TValue) == typeof(string) ? (Action<Utf8JsonWriter, string>)(static (writer, value) => writer.WriteStringValue(value))
            : typeof(TValue) == typeof(int) ? (Action<Utf8JsonWriter, int>)(static (writer, value) => writer.WriteNumberValue(value))
            : typeof(TValue) == typeof(bool) ? (Action<Utf8JsonWriter, bool>)(static (writer, value) => writer.WriteBooleanValue(value))
            : null;
        return direct as Action<Utf8JsonWriter, TValue> ?? (scalar is null ? null : (writer, value) => scalar.Write(writer, value!));
    }

    /// <summary>Writes the names of enum values.</summary>
    private static class EnumWriter<TValue>
    {
        private static readonly FrozenDictionary<ValueTuple<TValue>, JsonEncodedText> s_names = typeof(TValue)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToFrozenDictionary(static f => ValueTuple.Create((TValue)f.GetValue(null)!), static f => JsonEncodedText.Encode(TypeNaming.EnumValueName(f)));

        public static void Write(Utf8JsonWriter writer, TValue value) => writer.WriteStringValue(s_names[ValueTuple.Create(value)]);
    }
}
