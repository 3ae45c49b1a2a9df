using System.Text;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Tests.Stewardship;

public sealed class DescriptionFieldsTests
{
    [Theory]
    [InlineData("""{"name":"x","fields":[{"name":"a","of":{"x":[{}]}},  {"name":"b"}]}""", "a", """{"name":"x","fields":[{"name":"b"}]}""")]
    [InlineData("""{"fields":[{"name":"a"},  {"of":{"y":1},"name":"b"} ,{"name":"c"}]}""", "b", """{"fields":[{"name":"a"} ,{"name":"c"}]}""")]
    [InlineData("""{"fields":[{"name":"a"}, {"name":"b"}]}""", "b", """{"fields":[{"name":"a"}]}""")]
    [InlineData("""{"fields":[ {"name":"a"} ]}""", "a", """{"fields":[ ]}""")]
    [InlineData("""{"fields":[{"name":"a"}]}""", "b", """{"fields":[{"name":"a"}]}""")]
    [InlineData("\uFEFF{\"fields\":[{\"name\":\"a\"},{\"name\":\"b\"}]}", "b", "\uFEFF{\"fields\":[{\"name\":\"a\"}]}")]
    public void Without_Should_CutTheFieldAlone(string description, string name, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(DescriptionFields.Without(Encoding.UTF8.GetBytes(description), name)));

    [Fact]
    public void Without_Should_UndoWhatWasAdded()
    {
        byte[] description = File.ReadAllBytes(Path.Combine(DataSet.Folder, "datapackage.json"));

        Assert.Equal(description, DescriptionFields.Without(DescriptionFields.Add(description, "award_id", "embargoed_until"), "embargoed_until"));
    }
}
