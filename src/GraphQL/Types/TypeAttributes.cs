namespace OpenEmulationData.GraphQL.Types;

/// <summary>The methods of the class are fields of the query type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>The methods of the class are fields of the mutation type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>The methods of the class are fields of an object type, beside the properties of its runtime type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ObjectTypeAttribute : Attribute
{
    private protected ObjectTypeAttribute()
    {
    }

    internal abstract Type RuntimeType { get; }
}

/// <summary>
/// The methods of the class are fields of the object type that values of <typeparamref name="T"/> have. A static method
/// <c>Configure(IObjectTypeDescriptor&lt;T&gt;)</c> says what else differs from the conventions.
/// </summary>
/// <typeparam name="T">The runtime type of the values.</typeparam>
public sealed class ObjectTypeAttribute<T> : ObjectTypeAttribute
    where T : class
{
    internal override Type RuntimeType => typeof(T);
}

/// <summary>
/// The object type is a <c>Node</c>: it has a global <c>id</c>, and <c>node(id:)</c> finds it. The id is made of the type's name and a unique
/// text of the entity that never changes.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>The property that has the unique text.</summary>
    public required string IdField { get; init; }
}

/// <summary>
/// Loads nodes in another way than by the unique text in the database: takes <c>IReadOnlyList&lt;string&gt;</c> of the texts in ids, and gives
/// as many values in the same order, null for those that do not exist.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;

/// <summary>The C# interface declares a GraphQL interface: its properties are the fields. No value needs to implement it in C#.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute : Attribute;

/// <summary>The C# interface stands for a union. No value needs to implement it in C#.</summary>
/// <param name="memberTypes">The runtime types of the members, in the order of the schema.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(params Type[] memberTypes) : Attribute
{
    /// <summary>The runtime types of the members.</summary>
    public IReadOnlyList<Type> MemberTypes { get; } = memberTypes;
}
