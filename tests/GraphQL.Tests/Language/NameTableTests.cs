using System.Text;

namespace OpenEmulationData.GraphQL.Language.Tests;

public sealed class NameTableTests
{
    [Theory]
    [InlineData("i")]
    [InlineData("campaign")]
    [InlineData("decisionNumberOfTheCampaign")]
    public void Get_Should_ShareOneString_When_NamesAreEqual(string name)
    {
        var bytes = Encoding.ASCII.GetBytes(name);

        Assert.Equal(name, NameTable.Get(bytes));
        Assert.Same(NameTable.Get(bytes), NameTable.Get(bytes));
    }

    [Fact]
    public void Get_Should_GiveTheRightString_When_MoreNamesComeThanItKeeps()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 20_000; i++)
            {
                Assert.Equal($"name{i}", NameTable.Get(Encoding.ASCII.GetBytes($"name{i}")));
            }
        }
    }

    [Fact]
    public void Get_Should_KeepNothing_When_NameIsLong()
    {
        var bytes = Encoding.ASCII.GetBytes(new string('x', 65));

        Assert.NotSame(NameTable.Get(bytes), NameTable.Get(bytes));
    }
}
