using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>An operation, valid and ready to run any number of times with any variables.</summary>
public sealed class OperationPlan
{
    private double _knownCost = double.NaN;

    internal OperationPlan(DocumentNode document, OperationDefinitionNode operation, OperationVariables variables, SelectionPlan root)
    {
        Document = document;
        Operation = operation;
        Variables = variables;
        Root = root;
    }

    /// <summary>The document that the operation is in.</summary>
    public DocumentNode Document { get; }

    /// <summary>The cost, when it is known and the same for every request; else null.</summary>
    internal double? KnownCost
    {
        get => Volatile.Read(ref _knownCost) is var cost && double.IsNaN(cost) ? null : cost;
        set => Volatile.Write(ref _knownCost, value ?? double.NaN);
    }

    /// <summary>The operation.</summary>
    public OperationDefinitionNode Operation { get; }

    /// <summary>The variables of the operation.</summary>
    internal OperationVariables Variables { get; }

    /// <summary>Query, mutation or subscription.</summary>
    public OperationKind Kind => Operation.Operation;

    /// <summary>The fields of the root type.</summary>
    public SelectionPlan Root { get; }
}
