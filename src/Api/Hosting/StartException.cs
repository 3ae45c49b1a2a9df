namespace OpenEmulationData.Api.Hosting;

/// <summary>The service cannot start; the message tells the operator why and stands alone on standard error.</summary>
internal sealed class StartException(string message, Exception? innerException = null) : Exception(message, innerException);
