namespace OpenEmulationData.Api.Identity;

/// <summary>Who asks.</summary>
internal enum ConsumerKind
{
    /// <summary>Anybody who shows no token.</summary>
    Public,

    /// <summary>A token with the app role or the scope <c>Press.Read</c>.</summary>
    Press,

    /// <summary>A token with the app role <c>Data.Steward</c>.</summary>
    Steward,
}
