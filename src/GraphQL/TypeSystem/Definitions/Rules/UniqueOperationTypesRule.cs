using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>Each kind of operation has one root type. <see href="https://spec.graphql.org/September2025/#sec-Root-Operation-Types"/></summary>
internal sealed class UniqueOperationTypesRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        var seen = new HashSet<OperationKind>();
        foreach (var root in definitions.All.SelectMany(static d => TypeParts.OperationTypes(d)))
        {
            if (!seen.Add(root.Operation))
            {
                definitions.Report($"There can be only one {NameOf(root.Operation)} type in schema.", root.Start);
            }
        }
    }

    private static string NameOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
