using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Tests.Text;

public sealed class VietnameseTextTests
{
    private static readonly string[] Alphabetical =
        ["An Giang", "Ăn", "Ân", "Cao Bằng", "Dũng", "Đà Nẵng", "Hà Nội", "Hải Phòng", "Oanh", "Ông", "Ơn", "Tuyên Quang", "Ưng"];

    /// <summary>Of Latin, Vietnamese and Greek, with marks that combine.</summary>
    private static readonly char[] Letters =
        [.. Enumerable.Range(0x41, 0x2BF).Concat(Enumerable.Range(0x2F0, 0x90)).Concat(Enumerable.Range(0x1DF0, 0x210)).Select(static code => (char)code)];

    [Theory]
    [InlineData("Thạch Thất", "thach that")]
    [InlineData("  ĐẮK   LẮK ", "dak lak")]
    [InlineData("Bà Rịa - Vũng Tàu", "ba ria vung tau")]
    [InlineData("Người tốt, việc tốt", "nguoi tot viec tot")]
    [InlineData("Ðồng Nai", "dong nai")]
    [InlineData("TP.HCM", "tp hcm")]
    [InlineData("19/CT-TTg", "19 ct ttg")]
    [InlineData("", "")]
    [InlineData("--", "")]
    public void Fold_Should_StripAccentsAndPunctuation(string text, string folded) => Assert.Equal(folded, VietnameseText.Fold(text));

    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("Thúy", "Thuý")]
    [InlineData("khỏe", "khoẻ")]
    public void Words_Should_BeEqual_When_OnlyTonePlacementDiffers(string old, string modern)
    {
        Assert.Equal(VietnameseText.Fold(old), VietnameseText.Fold(modern));
        Assert.Equal(VietnameseText.Accented(old), VietnameseText.Accented(modern));
    }

    [Theory]
    [InlineData("Thạch, Thất", "thạch thất")]
    [InlineData("hoàn", "hoàn")]
    [InlineData("HÒA", "hoà")]
    public void Accented_Should_KeepAccents(string text, string accented) => Assert.Equal(accented, VietnameseText.Accented(text));

    [Theory]
    [InlineData("Ðà Nẵng", "Đà Nẵng")]
    [InlineData(" a \t\n b ", "a b")]
    [InlineData("Hà\u00A0Nội", "Hà Nội")]
    public void Normalize_Should_MendLettersAndSpaces(string text, string normal) => Assert.Equal(normal, VietnameseText.Normalize(text));

    [Fact]
    public void Normalize_Should_Compose_When_TextIsDecomposed() =>
        Assert.Equal("Thạch Thất", VietnameseText.Normalize("Thạch Thất".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Normalize_Should_ReturnNfc_When_LettersAreRandom()
    {
        Random random = new(5);
        for (int round = 0; round < 100_000; round++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(8)).Select(_ => Letters[random.Next(Letters.Length)])]);
            string normal = VietnameseText.Normalize(text);
            Assert.True(normal.IsNormalized(NormalizationForm.FormC), text);
            Assert.Equal(VietnameseText.Normalize(text.Normalize(NormalizationForm.FormC)), normal);
        }
    }

    [Fact]
    public void Normalize_Should_ReturnTheSameInstance_When_TextIsClean()
    {
        string text = "Tỉnh Quảng Trị";
        Assert.Same(text, VietnameseText.Normalize(text));
    }

    [Fact]
    public void SortKey_Should_OrderByTheVietnameseAlphabet()
    {
        string[] sorted = [.. Alphabetical.Reverse().OrderBy(VietnameseText.SortKey, StringComparer.Ordinal)];
        Assert.Equal(Alphabetical, sorted);
    }

    [Fact]
    public void SortKey_Should_FitItsColumn_When_NameIsLong() =>
        Assert.True(VietnameseText.SortKey(new string('ạ', 5000)).Length <= 800);

    [Fact]
    public void Text_Should_KeepItsLaws_When_Random() =>
        Prop.ForAll(RandomText(), text =>
        {
            string normal = VietnameseText.Normalize(text);
            string folded = VietnameseText.Fold(text);
            return VietnameseText.Normalize(normal) == normal
                && VietnameseText.Fold(folded) == folded
                && VietnameseText.Fold(normal) == folded
                && VietnameseText.Fold(VietnameseText.Accented(text)) == folded
                && VietnameseText.Accented(VietnameseText.Accented(text)) == VietnameseText.Accented(text)
                && VietnameseText.Words(text).All(word => word.Length > 0)
                && string.Join(' ', VietnameseText.Words(text)) == folded;
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> RandomText()
    {
        const string letters = "aăâeêioôơuưyđdĐÐð ,.-\t\u00A0oaòạảẵBHTQ9\u0300\u0323\u0302\u0306\u031B";
        return Gen.Elements(letters.ToCharArray()).ArrayOf().Select(chars => new string(chars)).ToArbitrary();
    }
}
