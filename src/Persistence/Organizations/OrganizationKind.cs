namespace OpenEmulationData.Persistence.Organizations;

/// <summary>The kinds of body.</summary>
public enum OrganizationKind
{
    /// <summary>Ủy ban nhân dân.</summary>
    PeoplesCommittee = 0,

    /// <summary>Hội đồng nhân dân.</summary>
    PeoplesCouncil = 1,

    /// <summary>Committee of the Party.</summary>
    PartyCommittee = 2,

    /// <summary>Commission of a Party committee.</summary>
    PartyCommission = 3,

    /// <summary>Hội đồng Thi đua - Khen thưởng.</summary>
    EmulationCouncil = 4,

    /// <summary>Ban Thi đua - Khen thưởng.</summary>
    EmulationBoard = 5,

    /// <summary>The Government and its head.</summary>
    Government = 6,

    /// <summary>Another organ of the State.</summary>
    StateOrgan = 7,

    /// <summary>Ministry.</summary>
    Ministry = 8,

    /// <summary>Trade union.</summary>
    TradeUnion = 9,

    /// <summary>Fatherland Front.</summary>
    Front = 10,

    /// <summary>Military command.</summary>
    Military = 11,

    /// <summary>Public service centre.</summary>
    ServiceCenter = 12,

    /// <summary>Initiative council.</summary>
    InitiativeCouncil = 13,

    /// <summary>Political school.</summary>
    PoliticalSchool = 14,

    /// <summary>Newspaper.</summary>
    Press = 15,

    /// <summary>Portal of an authority.</summary>
    Portal = 16,

    /// <summary>A territory as such, recipient of awards of kind UNIT.</summary>
    Territory = 17,
}
