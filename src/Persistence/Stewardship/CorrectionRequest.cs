namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>What somebody asked to have corrected or removed. For stewards only: it may hold personal data.</summary>
public sealed class CorrectionRequest
{
    public int Id { get; set; }

    /// <summary>Under which the sender can ask for it; tells nothing.</summary>
    public string Reference { get; set; } = "";

    /// <summary>When it came in, in UTC.</summary>
    public DateTime ReceivedAt { get; set; }

    /// <summary>The last moment to answer, in UTC.</summary>
    public DateTime AnswerBy { get; set; }

    /// <summary>The global id of what it is about, null when it names none.</summary>
    public string? About { get; set; }

    /// <summary>What is wrong, in the sender's words.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where to answer, null when the sender wants none.</summary>
    public string? Contact { get; set; }
}
