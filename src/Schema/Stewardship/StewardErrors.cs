using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Schema.Stewardship;

/// <summary>There is nothing with this code.</summary>
public sealed class NotFoundError(string code) : IMutationError
{
    /// <summary>What is wrong, for the person who asked.</summary>
    public string Message => $"There is nothing with the code '{code}'.";

    /// <summary>The code that was asked for.</summary>
    public string Code => code;
}

/// <summary>The package, or the change, has faults; nothing was published.</summary>
public sealed class PackageRefusedError(IReadOnlyList<PackageFault> faults) : IMutationError
{
    /// <summary>What is wrong, for the person who asked.</summary>
    public string Message => $"The package has {faults.Count} faults; nothing was published.";

    /// <summary>The faults, at most a hundred of them.</summary>
    public IReadOnlyList<PublishingFault> Faults => [.. faults.Take(100).Select(static f => new PublishingFault(f))];
}

/// <summary>One thing wrong with a data package.</summary>
public sealed class PublishingFault(PackageFault fault)
{
    /// <summary>The file, relative to the package.</summary>
    public string File => fault.File;

    /// <summary>The line on which the row starts, counted from 1; 0 when the file as a whole is meant.</summary>
    public int Line => fault.Line;

    /// <summary>The column's name; null when the row or the file as a whole is meant.</summary>
    public string? Column => fault.Column;

    /// <summary>What is wrong.</summary>
    public string Reason => fault.Reason;

    /// <summary>What to do about it.</summary>
    public string Mend => fault.Mend;
}

/// <summary>The file cannot be taken.</summary>
public sealed class UploadRefusedError(string message) : IMutationError
{
    /// <summary>What is wrong, for the person who asked.</summary>
    public string Message => message;
}

/// <summary>What was asked changes nothing, since it is so already.</summary>
public sealed class NothingChangedError : IMutationError
{
    /// <summary>What is wrong, for the person who asked.</summary>
    public string Message => "This is published already; nothing was changed.";
}

/// <summary>A text is missing or too long.</summary>
public sealed class TextRefusedError(string message) : IMutationError
{
    /// <summary>What is wrong, for the person who asked.</summary>
    public string Message => message;
}
