namespace OpenEmulationData.Persistence.Import;

/// <summary>One thing wrong with a data package.</summary>
/// <param name="File">The file, relative to the package.</param>
/// <param name="Line">The line on which the row starts, counted from 1; 0 when the file as a whole is meant.</param>
/// <param name="Column">The column's name, null when the row or the file as a whole is meant.</param>
/// <param name="Value">The value found.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record PackageFault(string File, int Line, string? Column, string? Value, string Reason, string Mend)
{
    public override string ToString() =>
        $"{File}:{Line}{(Column is null ? "" : $" {Column}")}{(Value is null ? "" : $" '{Value}'")}: {Reason}; {Mend}";
}
