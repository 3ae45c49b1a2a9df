namespace Microsoft.SqlServer.Server;

/// <summary>A type is no user-defined type of SQL Server.</summary>
#pragma warning disable CA1032 // The constructors are those of the original.
public sealed class InvalidUdtException : SystemException
#pragma warning restore CA1032
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"'{udtType.FullName}' is an invalid user defined type, reason: {resourceReason}.");
    }
}
