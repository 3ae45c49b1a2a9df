namespace OpenEmulationData.Persistence.Packages;

/// <summary>Why a file is no table of the format from a line on.</summary>
/// <param name="Line">The line on which the row starts.</param>
/// <param name="Cell">The place of the cell in the row, from 0; -1 when the row or the file as a whole is meant.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
internal sealed record CsvFault(int Line, int Cell, string Reason, string Mend);
