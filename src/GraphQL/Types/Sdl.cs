using System.Collections.Immutable;
using System.Globalization;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes definitions that were never text.</summary>
internal static class Sdl
{
    public static NamedTypeNode Named(string name) => new() { Name = new Name(name) };

    public static NonNullTypeNode NonNull(TypeNode type) => new() { Type = type };

    public static ListTypeNode ListOf(TypeNode type) => new() { Type = type };

    public static StringValueNode? Description(string? text) => text is null ? null : new StringValueNode { Value = text, Block = true };

    public static ValueNode Number(int value) => new IntValueNode { Value = value.ToString(CultureInfo.InvariantCulture) };

    public static ValueNode Text(string value) => new StringValueNode { Value = value };

    public static ValueNode Texts(params string[] values) => new ListValueNode { Values = [.. values.Select(Text)] };

    public static DirectiveNode Directive(string name, params (string Name, ValueNode Value)[] arguments) => new()
    {
        Name = new Name(name),
        Arguments = [.. arguments.Select(static a => new ArgumentNode { Name = new Name(a.Name), Value = a.Value })],
    };

    public static DirectiveNode Cost(int weight) => Directive("cost", ("weight", Text(weight.ToString(CultureInfo.InvariantCulture))));

    public static ImmutableArray<DirectiveNode> Deprecated(string? reason) =>
        reason is null ? [] : [Directive("deprecated", ("reason", Text(reason)))];

    public static InputValueDefinitionNode Input(
        string name, TypeNode type, string? description, ValueNode? defaultValue = null, ImmutableArray<DirectiveNode> directives = default) => new()
        {
            Name = new Name(name),
            Type = type,
            Description = Description(description),
            DefaultValue = defaultValue,
            Directives = directives.IsDefault ? [] : directives,
        };

    public static InputObjectTypeDefinitionNode InputObject(string name, string? description, IEnumerable<InputValueDefinitionNode> fields) => new()
    {
        Name = new Name(name),
        Description = Description(description),
        Fields = [.. fields],
    };
}
