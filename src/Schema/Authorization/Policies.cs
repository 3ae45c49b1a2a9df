namespace OpenEmulationData.Schema.Authorization;

/// <summary>The policies that fields of the schema ask for. Who satisfies them is said where requests come in.</summary>
public static class Policies
{
    /// <summary>Sees embargoed awards before everybody else.</summary>
    public const string Press = "Press";

    /// <summary>Sees and changes everything.</summary>
    public const string Steward = "Steward";
}
