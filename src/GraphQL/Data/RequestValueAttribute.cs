namespace OpenEmulationData.GraphQL.Data;

/// <summary>The parameter is no argument: its value is worked out once for each request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class RequestValueAttribute : Attribute
{
    /// <summary>Works the value out; it has the type of the parameter and is never null.</summary>
    public abstract object GetValue(IServiceProvider services);
}
