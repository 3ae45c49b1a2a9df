using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>
/// Makes resolvers of methods that hand out values. A method with one parent is called for each parent, and must be quick and without
/// I/O; one with all parents, and one without a parent, is called once.
/// </summary>
internal static class ResolverCompiler
{
    /// <summary>A call of a resolver method.</summary>
    /// <param name="batch">The whole call.</param>
    /// <param name="parent">The one parent, or for a node resolver the keys.</param>
    /// <param name="cancellationToken">What stops the work.</param>
    internal delegate ValueTask<object?> Call(FieldBatch batch, object? parent, CancellationToken cancellationToken);

    /// <summary>Makes the resolver; the method is compiled at the first call.</summary>
    public static BatchResolver Compile(MethodInfo method, IReadOnlyList<ResolverParameter> parameters)
    {
        var call = new Lazy<Call>(() => CompileCall(method, parameters));
        if (parameters.Any(static p => p.Kind is ResolverParameterKind.Parents))
        {
            return async (batch, cancellationToken) => ToResults(batch, await call.Value(batch, null, cancellationToken));
        }

        if (parameters.Any(static p => p.Kind is ResolverParameterKind.Parent))
        {
            return async (batch, cancellationToken) =>
            {
                var results = new FieldResult[batch.Parents.Count];
                for (var i = 0; i < results.Length; i++)
                {
                    results[i] = await TryCall(call.Value, batch, batch.Parents[i], cancellationToken);
                }

                return results;
            };
        }

        return async (batch, cancellationToken) =>
        {
            var results = new FieldResult[batch.Parents.Count];
            Array.Fill(results, new FieldResult(await call.Value(batch, null, cancellationToken)));
            return results;
        };
    }

    /// <summary>Makes the call of a node resolver: its one argument gets the keys.</summary>
    public static Call CompileWithKeys(MethodInfo method, IReadOnlyList<ResolverParameter> parameters)
    {
        var keys = parameters.Select(static p => p.Kind is ResolverParameterKind.Argument ? p with { Kind = ResolverParameterKind.Parent } : p);
        return CompileCall(method, [.. keys]);
    }

    private static async ValueTask<FieldResult> TryCall(Call call, FieldBatch batch, object parent, CancellationToken cancellationToken)
    {
        try
        {
            return new FieldResult(await call(batch, parent, cancellationToken));
        }
        catch (GraphQLException exception)
        {
            return new FieldResult(null, exception.Error);
        }
    }

    private static FieldResult[] ToResults(FieldBatch batch, object? values)
    {
        if (values is object?[] objects)
        {
            return Array.ConvertAll(objects, ToResult);
        }

        var results = new List<FieldResult>(batch.Parents.Count);
        foreach (var value in (IEnumerable)values!)
        {
            results.Add(ToResult(value));
        }

        return [.. results];
    }

    private static FieldResult ToResult(object? value) => value is FieldResult result ? result : new FieldResult(value);

    private static Call CompileCall(MethodInfo method, IReadOnlyList<ResolverParameter> parameters)
    {
        var batch = Expression.Parameter(typeof(FieldBatch), "batch");
        var parent = Expression.Parameter(typeof(object), "parent");
        var cancellation = Expression.Parameter(typeof(CancellationToken), "cancellationToken");
        var arguments = parameters.Select(p => p.Kind switch
        {
            ResolverParameterKind.Parent => Expression.Convert(parent, p.Parameter.ParameterType),
            ResolverParameterKind.Parents => Invoke(nameof(ResolverValues.Parents), EntityConventions.GetItemType(p.Parameter.ParameterType)!, batch),
            ResolverParameterKind.Argument => Invoke(
                nameof(ResolverValues.Argument),
                p.Parameter.ParameterType,
                batch,
                Expression.Constant(p.ArgumentName),
                Expression.Constant(p.Parameter.HasDefaultValue ? p.Parameter.DefaultValue : null, typeof(object))),
            ResolverParameterKind.Paging => Expression.Call(typeof(ResolverValues), nameof(ResolverValues.Paging), null, batch),
            ResolverParameterKind.RequestValue => Expression.Convert(
                Expression.Call(
                    typeof(ResolverValues),
                    nameof(ResolverValues.RequestValue),
                    null,
                    batch,
                    Expression.Constant(p.Parameter.GetCustomAttribute<RequestValueAttribute>(inherit: true))),
                p.Parameter.ParameterType),
            ResolverParameterKind.Batch => batch,
            ResolverParameterKind.Cancellation => (Expression)cancellation,
            ResolverParameterKind.Service => Invoke(nameof(ResolverValues.Service), p.Parameter.ParameterType, batch),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        var result = Expression.Call(method, arguments);
        return Expression.Lambda<Call>(ToTask(result), batch, parent, cancellation).Compile();
    }

    private static Expression ToTask(Expression result) =>
        FieldReturn.FindAwaited(result.Type) is not { } awaited
            ? Expression.New(
                typeof(ValueTask<object?>).GetConstructor([typeof(object)])!,
                Expression.Convert(result, typeof(object)))
            : Expression.Call(
                typeof(ResolverValues),
                result.Type.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(ResolverValues.AwaitTask) : nameof(ResolverValues.AwaitValueTask),
                [awaited],
                result);

    private static MethodCallExpression Invoke(string name, Type type, params Expression[] arguments) =>
        Expression.Call(typeof(ResolverValues), name, [type], arguments);
}
