namespace OpenEmulationData.GraphQL.Types;

/// <summary>The name in the schema, where it is not the one that the conventions give.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}

/// <summary>The description in the schema, where it is not the summary in the XML documentation.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description in Markdown.</summary>
    public string Description { get; } = description;
}

/// <summary>The field should no longer be used.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string Reason { get; } = reason;
}

/// <summary>The named type of the field, where it cannot be told from C#: an interface or a union.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class GraphQLTypeAttribute : Attribute
{
    private protected GraphQLTypeAttribute()
    {
    }

    internal abstract Type Declaration { get; }
}

/// <inheritdoc/>
/// <typeparam name="T">The C# interface that declares the type.</typeparam>
public sealed class GraphQLTypeAttribute<T> : GraphQLTypeAttribute
{
    internal override Type Declaration => typeof(T);
}
