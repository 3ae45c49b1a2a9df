using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Schema.Awards;

/// <summary>Who received an award or is proposed for it: a body, a territory, a person or a household (tập thể, cá nhân, hộ gia đình).</summary>
[InterfaceType, GraphQLName("AwardRecipient")]
internal interface IAwardRecipient
{
    /// <summary>Opaque id, unique in the whole schema and the same in every release; `node(id:)` finds it.</summary>
    [ID]
    string Id { get; }

    /// <summary>The name as the decision prints it.</summary>
    string Name { get; }

    /// <summary>The territory of the recipient, in the version of that time.</summary>
    AdministrativeUnit? Unit { get; }

    /// <summary>The awards of the recipient, proposed ones included.</summary>
    [UsePaging, UseFiltering, UseSorting]
    IQueryable<Award> Awards { get; }
}
