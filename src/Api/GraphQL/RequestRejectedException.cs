namespace OpenEmulationData.Api.GraphQL;

/// <summary>Carries a rejection out of the readers.</summary>
internal sealed class RequestRejectedException(RequestRejection rejection) : Exception(rejection.Error.Message)
{
    public RequestRejection Rejection { get; } = rejection;
}
