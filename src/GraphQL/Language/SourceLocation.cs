namespace OpenEmulationData.GraphQL.Language;

/// <summary>A place in a document as clients count it.</summary>
/// <param name="Line">The line, from 1; a line ends with LF, CR or CR LF.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public readonly record struct SourceLocation(int Line, int Column);
