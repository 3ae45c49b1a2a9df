namespace OpenEmulationData.Persistence.Titles;

/// <summary>Several <see cref="RecipientKind"/> values in one column: bit n stands for the kind with the value n.</summary>
[Flags]
public enum RecipientKindSet
{
    None = 0,
    Individual = 1 << RecipientKind.Individual,
    Collective = 1 << RecipientKind.Collective,
    Household = 1 << RecipientKind.Household,
    Unit = 1 << RecipientKind.Unit,
}
