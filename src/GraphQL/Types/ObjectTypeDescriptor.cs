using System.Linq.Expressions;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Says what differs from the conventions in an object type.</summary>
/// <typeparam name="T">The runtime type of the values.</typeparam>
public interface IObjectTypeDescriptor<T>
    where T : class
{
    /// <summary>Gives the type another name than that of the runtime type.</summary>
    IObjectTypeDescriptor<T> Name(string name);

    /// <summary>Declares an interface.</summary>
    /// <typeparam name="TInterface">The C# interface that declares it.</typeparam>
    IObjectTypeDescriptor<T> Implements<TInterface>();

    /// <summary>Leaves a property out of the type, its filters and its orders.</summary>
    IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    /// <summary>Leaves a property out of the type; rows can be filtered and ordered by it all the same.</summary>
    IObjectTypeDescriptor<T> FilterOnly(Expression<Func<T, object?>> property);
}

/// <summary>What is known of an object type before its fields are made.</summary>
internal class ObjectTypeDescriptor(Type runtimeType, string name)
{
    public Type RuntimeType { get; } = runtimeType;

    public string Name { get; protected set; } = name;

    /// <summary>The classes whose methods are fields of the type.</summary>
    public List<Type> Classes { get; } = [];

    /// <summary>The C# interfaces that declare the GraphQL interfaces of the type.</summary>
    public List<Type> Interfaces { get; } = [];

    /// <summary>The properties that are left out of the type, its filters and its orders.</summary>
    public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that are no fields.</summary>
    public HashSet<string> FilteredOnly { get; } = new(StringComparer.Ordinal);

    /// <summary>The property with the unique text in global ids, or null when the type is no node.</summary>
    public string? IdField { get; set; }
}

/// <inheritdoc cref="IObjectTypeDescriptor{T}"/>
internal sealed class ObjectTypeDescriptor<T>() : ObjectTypeDescriptor(typeof(T), typeof(T).Name), IObjectTypeDescriptor<T>
    where T : class
{
    IObjectTypeDescriptor<T> IObjectTypeDescriptor<T>.Name(string name)
    {
        Name = name;
        return this;
    }

    public IObjectTypeDescriptor<T> Implements<TInterface>()
    {
        Interfaces.Add(typeof(TInterface));
        return this;
    }

    public IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property)
    {
        Ignored.Add(NameOf(property));
        return this;
    }

    public IObjectTypeDescriptor<T> FilterOnly(Expression<Func<T, object?>> property)
    {
        FilteredOnly.Add(NameOf(property));
        return this;
    }

    private static string NameOf(Expression<Func<T, object?>> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        var body = property.Body is UnaryExpression convert ? convert.Operand : property.Body;
        return ((MemberExpression)body).Member.Name;
    }
}
