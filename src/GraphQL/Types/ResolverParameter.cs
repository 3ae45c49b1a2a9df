using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>What a parameter of a resolver method gets.</summary>
internal enum ResolverParameterKind
{
    /// <summary>The parent value.</summary>
    Parent,

    /// <summary>All parents of the level.</summary>
    Parents,

    /// <summary>An argument of the field.</summary>
    Argument,

    /// <summary>The page asked for, checked, with the size that applies when none was given.</summary>
    Paging,

    /// <summary>A value that is worked out once for each request.</summary>
    RequestValue,

    /// <summary>The whole call.</summary>
    Batch,

    /// <summary>What stops the work.</summary>
    Cancellation,

    /// <summary>A service.</summary>
    Service,
}

/// <summary>A parameter of a resolver method.</summary>
internal sealed record ResolverParameter(ParameterInfo Parameter, ResolverParameterKind Kind)
{
    public string ArgumentName => TypeNaming.ArgumentName(Parameter);

    /// <summary>Tells what a parameter is: by attribute, else by type; what is no input type is a service.</summary>
    public static ResolverParameter Of(ParameterInfo parameter, Func<Type, bool> isInput) => new(parameter, Tell(parameter, isInput));

    /// <summary>The parameter of a method that hands out a queryable.</summary>
    public QueryParameter ToQueryParameter() => Kind switch
    {
        ResolverParameterKind.Parent => new QueryParameter(Parameter, QueryParameterKind.Parent),
        ResolverParameterKind.Argument => new QueryParameter(Parameter, QueryParameterKind.Argument, ArgumentName),
        ResolverParameterKind.RequestValue => new QueryParameter(Parameter, QueryParameterKind.RequestValue),
        ResolverParameterKind.Service => new QueryParameter(Parameter, QueryParameterKind.Service),
        _ => throw new InvalidOperationException($"{Parameter.Member} hands out a queryable and cannot take {Parameter}."),
    };

    private static ResolverParameterKind Tell(ParameterInfo parameter, Func<Type, bool> isInput)
    {
        var type = parameter.ParameterType;
        return parameter.IsDefined(typeof(ParentAttribute))
            ? EntityConventions.GetItemType(type) is null ? ResolverParameterKind.Parent : ResolverParameterKind.Parents
            : parameter.IsDefined(typeof(RequestValueAttribute)) ? ResolverParameterKind.RequestValue
            : type == typeof(CancellationToken) ? ResolverParameterKind.Cancellation
            : type == typeof(FieldBatch) ? ResolverParameterKind.Batch
            : type == typeof(PagingArguments) ? ResolverParameterKind.Paging
            : isInput(type) ? ResolverParameterKind.Argument
            : ResolverParameterKind.Service;
    }
}
