namespace OpenEmulationData.Api.Hosting;

/// <summary>The section <c>GraphQL:PressLimits</c>: what the press and stewards may ask for beyond the limits of the public.</summary>
internal sealed record PressLimits
{
    /// <summary>Rows of a page at most.</summary>
    public int MaxPageSize { get; init; } = 500;

    /// <summary>Cost of an operation, computed after variables are coerced.</summary>
    public double Cost { get; init; } = 50_000;
}
