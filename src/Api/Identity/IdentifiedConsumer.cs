namespace OpenEmulationData.Api.Identity;

/// <summary>For whom the services of a scope work: for the public, unless <see cref="Identification"/> found that somebody else asks.</summary>
internal sealed class IdentifiedConsumer
{
    public Consumer Consumer { get; set; } = Consumer.Public;
}
