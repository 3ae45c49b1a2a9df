using System.Reflection;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Finds out which members of an entity the selections of a plan need. Fields that may be skipped are read anyway.</summary>
internal sealed class SelectionMembers(IServiceProvider services)
{
    /// <summary>Adds what a selection needs.</summary>
    public void Add(MemberTree tree, SelectionPlan selection)
    {
        foreach (var field in selection.Fields)
        {
            Add(tree, field);
        }
    }

    private void Add(MemberTree tree, FieldPlan field)
    {
        if (field.Definition.Metadata is IParentRequirements requirements)
        {
            AddRequired(tree, requirements.GetParentMembers(services));
        }
        else if (FindMember(tree.Entity, field) is not { } member)
        {
            if (field.Definition.Resolver is not null)
            {
                tree.AddKeys();
            }
        }
        else if (EntityConventions.IsNavigation(member) && field.Definition.Type.Named is ObjectType)
        {
            Add(tree.Navigate(member), field.Selection);
        }
        else if (EntityConventions.IsColumn(member))
        {
            tree.Add(member);
        }
        else
        {
            tree.AddAllColumns();
        }
    }

    private static void AddRequired(MemberTree tree, IReadOnlyList<string>? members)
    {
        if (members is null)
        {
            tree.AddKeys();
            return;
        }

        foreach (var member in members)
        {
            tree.Add(member);
        }
    }

    private static PropertyInfo? FindMember(Type entity, FieldPlan field) => field.Definition switch
    {
        { Member: { } member } => entity.GetProperty(member.Name),
        { Resolver: null } definition => entity.GetProperty(
            definition.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase),
        _ => null,
    };
}
