using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

/// <summary>A unit version with the codes that its row refers to.</summary>
internal sealed record UnitRow(AdministrativeUnit Unit, int Line, string? ParentCode, string[] SuccessorCodes, string[] PredecessorCodes);
