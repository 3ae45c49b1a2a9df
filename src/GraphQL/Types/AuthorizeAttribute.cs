namespace OpenEmulationData.GraphQL.Types;

/// <summary>
/// Only callers who satisfy a policy get the field, or the fields of the type: <c>@authorize</c> in the schema. Who satisfies it is said with
/// each request, in <see cref="GraphQLRequest.Policies"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>The name of the policy.</summary>
    public required string Policy { get; init; }
}
