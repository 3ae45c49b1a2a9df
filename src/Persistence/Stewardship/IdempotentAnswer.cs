namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>What was answered to a request with an <c>Idempotency-Key</c>, so that the same request again changes nothing.</summary>
public sealed class IdempotentAnswer
{
    public int Id { get; set; }

    /// <summary>SHA-256 of who asked and the key.</summary>
    public string Key { get; set; } = "";

    /// <summary>SHA-256 of the request.</summary>
    public string Request { get; set; } = "";

    /// <summary>When it was answered, in UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The answer.</summary>
    public byte[] Answer { get; set; } = [];
}
