using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// Calls a resolver method once, with a stand-in for the parent, to learn the query it hands out: what the query reads of the parent and
/// of the arguments become slots. Values that were worked out outside the query cannot become slots and are refused, since they would
/// silently be those of one parent for all.
/// </summary>
internal sealed class SourceCapture(MethodInfo method, IReadOnlyList<QueryParameter> parameters)
{
    /// <summary>The arguments whose values go into slots or constants, in the order of the method's parameters.</summary>
    public IReadOnlyList<QueryParameter> Arguments { get; } =
        [.. parameters.Where(static p => p.Kind is QueryParameterKind.Argument or QueryParameterKind.RequestValue)];

    /// <summary>Whether an argument's value is part of the shape: the method may branch on it.</summary>
    public static bool IsPartOfShape(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var bare && (bare == typeof(bool) || bare.IsEnum);

    /// <summary>Arguments of every kind that the method may branch on: flags and enums in all values, everything nullable with and without.</summary>
    public IEnumerable<IReadOnlyList<object?>> GetSampleArguments()
    {
        IEnumerable<IReadOnlyList<object?>> samples = [[]];
        foreach (var argument in Arguments)
        {
            var values = GetSamples(argument.Parameter.ParameterType).ToArray();
            samples = samples.SelectMany(s => values.Select(v => (IReadOnlyList<object?>)[.. s, v])).ToArray();
        }

        return samples;
    }

    /// <summary>Calls the method.</summary>
    /// <param name="capture">Where services come from.</param>
    /// <param name="arguments">The values of the arguments, in the order of <see cref="Arguments"/>.</param>
    /// <param name="firstSlot">The index of the first argument's value.</param>
    /// <param name="values">Where slots for arguments are made.</param>
    /// <param name="parents">Where slots for members of the parent are made.</param>
    public CapturedSource Capture(
        IQueryCapture capture, IReadOnlyList<object?> arguments, int firstSlot, SlotBuilder values, SlotBuilder parents)
    {
        var given = new object?[parameters.Count];
        var captured = new List<CapturedArgument>();
        object? sentinel = null;
        for (var i = 0; i < given.Length; i++)
        {
            var parameter = parameters[i].Parameter;
            switch (parameters[i].Kind)
            {
                case QueryParameterKind.Parent:
                    given[i] = sentinel = RuntimeHelpers.GetUninitializedObject(parameter.ParameterType);
                    break;
                case QueryParameterKind.Service:
                    given[i] = capture.GetService(parameter.ParameterType);
                    break;
                default:
                    given[i] = arguments[captured.Count];
                    captured.Add(new CapturedArgument(parameter, given[i], firstSlot + captured.Count));
                    break;
            }
        }

        var rewriter = new CaptureRewriter(method, sentinel, given, captured, values, parents);
        var source = rewriter.Visit(Invoke(given).Expression);
        return new CapturedSource(source, rewriter.ParentPaths);
    }

    private static IEnumerable<object?> GetSamples(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        IEnumerable<object?> values = bare == typeof(bool) ? [false, true]
            : bare.IsEnum ? Enum.GetValuesAsUnderlyingType(bare).Cast<object>().Select(v => Enum.ToObject(bare, v))
            : bare == typeof(string) ? [string.Empty]
            : bare.IsArray ? [Array.CreateInstance(bare.GetElementType()!, 0)]
            : [RuntimeHelpers.GetUninitializedObject(bare)];
        return EntityConventions.IsNullable(type) ? values.Prepend(null) : values;
    }

    private IQueryable Invoke(object?[] arguments)
    {
        try
        {
            var owner = method.IsStatic ? null : RuntimeHelpers.GetUninitializedObject(method.DeclaringType!);
            return (IQueryable)method.Invoke(owner, arguments)!;
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Capture(inner).Throw();
            throw;
        }
    }
}

/// <summary>A query with slots, and what it reads of the parent: slot i is path i.</summary>
internal sealed record CapturedSource(Expression Source, IReadOnlyList<ParentPath> ParentPaths);

/// <summary>An argument, its value at the time of the call, and its slot.</summary>
internal sealed record CapturedArgument(ParameterInfo Parameter, object? Value, int Slot);
