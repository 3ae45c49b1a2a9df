namespace OpenEmulationData.GraphQL.TypeSystem.Definitions;

/// <summary>A rule that definitions fulfil before they can become a schema.</summary>
internal interface IDefinitionRule
{
    /// <summary>Reports every fault to the set.</summary>
    void Check(DefinitionSet definitions);
}
