namespace OpenEmulationData.Persistence.Individuals;

/// <summary>
/// A name that must not be shown again. It stays in force for every later package, also for one that does not repeat it.
/// </summary>
public sealed class Withdrawal
{
    public int Id { get; set; }

    /// <summary>The code of the individual.</summary>
    public string Code { get; set; } = "";

    public DateOnly Date { get; set; }

    public WithdrawalReason Reason { get; set; }
}
