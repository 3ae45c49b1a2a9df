using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>What a parameter of a resolver method that hands out a queryable is.</summary>
internal enum QueryParameterKind
{
    /// <summary>The parent value.</summary>
    Parent,

    /// <summary>An argument of the field.</summary>
    Argument,

    /// <summary>A value that is worked out once for each request: see <see cref="RequestValueAttribute"/>.</summary>
    RequestValue,

    /// <summary>A service, such as the database context.</summary>
    Service,
}

/// <summary>A parameter of a resolver method that hands out a queryable.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ArgumentName">The name of the field's argument; null for other kinds.</param>
internal sealed record QueryParameter(ParameterInfo Parameter, QueryParameterKind Kind, string? ArgumentName = null)
{
    /// <summary>What works the value out, where that is the kind.</summary>
    public RequestValueAttribute? RequestValue { get; } = Parameter.GetCustomAttribute<RequestValueAttribute>(inherit: true);

    /// <summary>The type of the values: the parameter's, without null.</summary>
    public Type BareType { get; } = Nullable.GetUnderlyingType(Parameter.ParameterType) ?? Parameter.ParameterType;
}
