using OpenEmulationData.GraphQL.TypeSystem;
using OpenEmulationData.TestSupport;

namespace OpenEmulationData.Schema.Tests;

public sealed class PortalSchemaTests
{
    private static readonly GraphQL.TypeSystem.Schema s_schema = PortalSchema.Build();

    [Fact]
    public void File_Should_BeWhatTheCodePrints() => Assert.Equal(
        $"{SchemaPrinter.Print(s_schema)}\n",
        File.ReadAllText(SourceTree.PathOf("schema.graphql")),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Everything_Should_HaveADescription()
    {
        var silent = s_schema.Types.Where(static t => !t.IsSpecified).SelectMany(Describe)
            .Where(static d => string.IsNullOrWhiteSpace(d.Description))
            .Select(static d => d.Coordinate);

        Assert.Empty(silent);
    }

    [Fact]
    public void Description_Should_BeASentence()
    {
        var broken = s_schema.Types.Where(static t => !t.IsSpecified).SelectMany(Describe)
            .Where(static d => d.Description is not [>= 'A' and <= 'Z' or 'Ủ' or 'Đ' or '`', .., '.'])
            .Select(static d => $"{d.Coordinate}: {d.Description}");

        Assert.Empty(broken);
    }

    [Fact]
    public void Type_Should_ImplementNode_When_ItHasAnId()
    {
        var strangers = s_schema.Types.OfType<ObjectType>()
            .Where(static t => t.TryGetField("id", out _) && !t.Interfaces.Any(static i => i.Name == "Node"));

        Assert.Empty(strangers);
    }

    private static IEnumerable<(string Coordinate, string? Description)> Describe(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.Values.SelectMany(static f => f.Arguments
            .Select(a => ($"{f}({a.Name}:)", a.Description))
            .Prepend((f.ToString(), f.Description))).Prepend((type.Name, type.Description)),
        EnumType @enum => @enum.Values.Values.Select(v => ($"{type.Name}.{v.Name}", v.Description)).Prepend((type.Name, type.Description)),
        InputObjectType input => input.Fields.Values.Select(f => ($"{type.Name}.{f.Name}", f.Description)).Prepend((type.Name, type.Description)),
        _ => [(type.Name, type.Description)],
    };
}
