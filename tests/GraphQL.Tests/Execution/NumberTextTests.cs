using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Tests.Execution;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(-12, "-12")]
    [InlineData(1.5, "1.5")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(-1.5e30, "-1.5e+30")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.00000123, "0.00000123")]
    [InlineData(1.5e-7, "1.5e-7")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Number_Should_BeSpelledAsJavaScriptDoes(double number, string expected) =>
        Assert.Equal(expected, NumberText.Of(number));
}
