using OpenEmulationData.GraphQL.Types;

namespace OpenEmulationData.GraphQL.Tests.Types;

public sealed class TypeNamingTests
{
    [Theory]
    [InlineData("Campaign", "Campaigns")]
    [InlineData("AwardTally", "AwardTallies")]
    [InlineData("Key", "Keys")]
    [InlineData("Bus", "Buses")]
    [InlineData("Box", "Boxes")]
    [InlineData("Match", "Matches")]
    public void Connection_Should_BeNamedByThePlural(string name, string plural) => Assert.Equal(plural, TypeNaming.Plural(name));

    [Theory]
    [InlineData("Campaign", "C-VN-TDYN")]
    [InlineData("Award", "")]
    [InlineData("Source", "Đường: đi")]
    public void Id_Should_TellTypeAndKey(string type, string key)
    {
        Assert.True(GlobalId.TryDecode(GlobalId.Encode(type, key), out var foundType, out var foundKey));
        Assert.Equal((type, key), (foundType, foundKey));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Q2FtcGFpZ24")]
    [InlineData("OmtleQ")]
    [InlineData("Đ")]
    public void Id_Should_BeNone_When_ItHasNotTheForm(string id) => Assert.False(GlobalId.TryDecode(id, out _, out _));
}
