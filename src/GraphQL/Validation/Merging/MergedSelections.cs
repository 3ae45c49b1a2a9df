using System.Runtime.CompilerServices;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>A selection set and the type that it selects from, or null when it is unknown.</summary>
internal readonly record struct TypedSelections(SelectionSetNode Node, NamedType? Parent);

/// <summary>Selection sets whose fields come together in one object of the answer. Equal to others of the same sets in the same order.</summary>
/// <param name="sets">The selection sets.</param>
/// <param name="isShapeOnly">Whether the objects differ, so that only the types of fields must agree.</param>
internal sealed class MergedSelections(TypedSelections[] sets, bool isShapeOnly) : IEquatable<MergedSelections>
{
    private readonly int _hash = Hash(sets, isShapeOnly);

    public TypedSelections[] Sets => sets;

    public bool IsShapeOnly => isShapeOnly;

    public bool Equals(MergedSelections? other)
    {
        if (other is null || other._hash != _hash || other.IsShapeOnly != isShapeOnly || other.Sets.Length != sets.Length)
        {
            return false;
        }

        for (var i = 0; i < sets.Length; i++)
        {
            if (!ReferenceEquals(sets[i].Node, other.Sets[i].Node))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as MergedSelections);

    public override int GetHashCode() => _hash;

    private static int Hash(TypedSelections[] sets, bool isShapeOnly)
    {
        var hash = default(HashCode);
        hash.Add(isShapeOnly);
        foreach (var set in sets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(set.Node));
        }

        return hash.ToHashCode();
    }
}
