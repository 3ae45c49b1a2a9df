using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>Makes a plan of one operation of a valid document.</summary>
internal static class OperationPlanner
{
    /// <summary>Finds the operation to run. <see href="https://spec.graphql.org/September2025/#GetOperation()"/></summary>
    /// <exception cref="GraphQLException">The name is missing or not there; the messages are graphql-js's.</exception>
    public static OperationDefinitionNode FindOperation(DocumentNode document, string? operationName)
    {
        OperationDefinitionNode? found = null;
        foreach (var definition in document.Definitions)
        {
            if (definition is not OperationDefinitionNode operation)
            {
                continue;
            }

            if (operationName is null)
            {
                if (found is not null)
                {
                    throw new GraphQLException(
                        "Must provide operation name if query contains multiple operations.", ErrorCodes.OperationResolution);
                }

                found = operation;
            }
            else if (operation.Name?.Value == operationName)
            {
                return operation;
            }
        }

        return found ?? throw new GraphQLException(
            operationName is null ? "Must provide an operation." : $"Unknown operation named \"{operationName}\".",
            ErrorCodes.OperationResolution);
    }

    /// <exception cref="GraphQLException">The schema has no root type for the operation.</exception>
    public static OperationPlan Plan(Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        var rootType = schema.GetRootType(operation.Operation) ?? throw new GraphQLException(
            new GraphQLError(
                $"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation.",
                ErrorCodes.OperationResolution)
            {
                Locations = [document.Source.GetLocation(operation.Start)],
            });
        var planner = new SelectionPlanner(schema, document, operation.VariableDefinitions);
        return new OperationPlan(document, operation, new OperationVariables(schema, operation), planner.PlanRoot(rootType, operation.SelectionSet));
    }
}
