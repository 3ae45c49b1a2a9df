using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Planning;

namespace OpenEmulationData.GraphQL;

/// <summary>An operation that is about to run, with the price of it.</summary>
public readonly struct PricedOperation
{
    private readonly OperationPlan _plan;
    private readonly VariableValues _variables;

    internal PricedOperation(OperationPlan plan, VariableValues variables, double cost)
    {
        _plan = plan;
        _variables = variables;
        Cost = cost;
    }

    /// <summary>What it costs.</summary>
    public double Cost { get; }

    /// <summary>How often it runs a mutation: once for each name in the answer. 0 when it is none, or when what it has of it is skipped.</summary>
    /// <param name="field">The name of the mutation in the schema.</param>
    public int CountMutations(string field)
    {
        var count = 0;
        if (_plan.Kind is OperationKind.Mutation)
        {
            foreach (var asked in _plan.Root.Fields)
            {
                count += asked.Definition.Name == field && asked.Condition?.Holds(_variables.Values) is null or true ? 1 : 0;
            }
        }

        return count;
    }
}
