namespace OpenEmulationData.Persistence.Events;

/// <summary>The kinds of event.</summary>
public enum EventKind
{
    /// <summary>Final review (tổng kết).</summary>
    Review = 0,

    /// <summary>Interim review (sơ kết).</summary>
    PreliminaryReview = 1,

    /// <summary>Launch (phát động).</summary>
    Launch = 2,

    /// <summary>Signing of pacts (ký giao ước).</summary>
    PactSigning = 3,

    /// <summary>Any other meeting.</summary>
    Other = 4,
}
