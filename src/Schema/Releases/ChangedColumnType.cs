using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Schema.Releases;

/// <summary>One column of a fact that is different (cột thay đổi). A value is null where the cell is empty, or where a name is withheld.</summary>
[ObjectType<ChangedColumn>]
internal static class ChangedColumnType;
