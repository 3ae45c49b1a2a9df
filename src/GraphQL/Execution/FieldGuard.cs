using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>Refuses fields to callers who do not satisfy their policies, before anything is done for them; worded as HotChocolate does.</summary>
internal static class FieldGuard
{
    private static readonly GraphQLError s_error = new("The current user is not authorized to access this resource.", ErrorCodes.NotAuthorized);

    /// <summary>Whether the caller lacks a policy of the field.</summary>
    public static bool Refuses(FieldPlan field, RequestContext context)
    {
        for (var i = 0; i < field.Policies.Count; i++)
        {
            if (!context.Policies.Contains(field.Policies[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a refused field gives: an error for each object.</summary>
    public static object?[] Refusals(int count)
    {
        var values = new object?[count];
        Array.Fill(values, s_error);
        return values;
    }

    /// <exception cref="GraphQLException">The caller lacks a policy of the field.</exception>
    public static void Check(FieldPlan field, RequestContext context)
    {
        if (Refuses(field, context))
        {
            throw new GraphQLException(s_error);
        }
    }
}
