using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>The variables of an operation, by their position.</summary>
internal sealed class OperationVariables
{
    /// <exception cref="InvalidOperationException">The document was not validated.</exception>
    public OperationVariables(Schema schema, OperationDefinitionNode operation)
    {
        Definitions = [.. operation.VariableDefinitions];
        Names = [.. Definitions.Select(static d => d.Variable.Name.Value)];
        Types = [.. Definitions.Select(d => schema.FindType(d.Type)
            ?? throw new InvalidOperationException($"The document was not validated: the type of ${d.Variable.Name} is unknown."))];
        AreLeaves = Types.All(static type => type.IsNonNull && type.Nullable is ScalarType or EnumType);
    }

    public VariableDefinitionNode[] Definitions { get; }

    /// <summary>The names, without the dollar sign.</summary>
    public string[] Names { get; }

    public GraphQLType[] Types { get; }

    /// <summary>Whether each is a scalar or an enum that is never null, so that what is given is the same for all requests but for values.</summary>
    public bool AreLeaves { get; }
}
