namespace OpenEmulationData.GraphQL.Types;

/// <summary>Why a mutation changed nothing.</summary>
[InterfaceType, GraphQLName("Error")]
public interface IMutationError
{
    /// <summary>What is wrong, for the person who asked.</summary>
    string Message { get; }
}

/// <summary>The mutation may change nothing for this reason: a member of the union of its errors.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class ErrorAttribute : Attribute
{
    private protected ErrorAttribute()
    {
    }

    internal abstract Type ErrorType { get; }
}

/// <inheritdoc/>
/// <typeparam name="T">The class of the error; its properties are the fields.</typeparam>
public sealed class ErrorAttribute<T> : ErrorAttribute
    where T : class, IMutationError
{
    internal override Type ErrorType => typeof(T);
}

/// <summary>Carries an error of the payload out of a mutation; one that the mutation does not declare is an error of the field.</summary>
public sealed class MutationException(IMutationError error) : Exception(error.Message)
{
    /// <summary>The error.</summary>
    public IMutationError Error { get; } = error;
}
