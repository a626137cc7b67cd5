using FsCheck;
using FsCheck.Fluent;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R25")]
public sealed class OrderNumberAsPeopleWriteItTests
{
    [Theory]
    [InlineData("7k9q2m4wxc71hnb8")]
    [InlineData("  7K9Q 2M4W XC71 HNB8\t")]
    [InlineData("7K9Q\u20132M4W\u2014XC71\u2212HNB8")] // en dash, em dash, minus sign
    [InlineData("7K9Q\u00A02M4W\u2009XC71\u3000HNB8")] // spaces that do not break, are thin, are wide
    [InlineData("7K9Q-2M4W-XC7I-HNB8")]
    [InlineData("7K9Q-2M4W-XC7l-HNB8")]
    [InlineData("7K9Q-2M4W-XC7L-HNB8")]
    [InlineData("7K9Q-2M4W-XC7i-HNB8")]
    [InlineData("7K9Q-2M4W-XC7\u0130-HNB8")] // İ of a Turkish keyboard
    [InlineData("7K9Q-2M4W-XC7\u0131-HNB8")] // ı of a Turkish keyboard
    [InlineData("\uFF17K9Q-2M4W-XC71-HNB\uFF18")] // full-width digits
    [InlineData("7K9Q\u00AD2M4W\u200BXC71\uFEFFHNB8")] // what copying from a mail brings along
    public void Reads_the_same(string written) =>
        Assert.Equal(OrderConfirmationNumber.Of(Given.Number), OrderConfirmationNumber.Of(written));

    [Theory]
    [InlineData("O0o0", "0OO0")]
    [InlineData("MS-2026/00lI.7", "ms2026/0O11.7")]
    [InlineData("ZAMO\u0301WIENIE 12", "zam\u00F3wienie12")] // an accent of its own, and composed
    public void Reads_the_same_in_other_shops(string one, string other) =>
        Assert.Equal(OrderConfirmationNumber.Of(one).GetHashCode(), OrderConfirmationNumber.Of(other).GetHashCode());

    [Theory]
    [InlineData("MS-2026/0017", "MS-20260017")]
    [InlineData("A.123", "A123")]
    [InlineData("2222", "ZZZZ")] // not a look-alike
    [InlineData("5555", "SSSS")]
    public void Differs_by_anything_else(string one, string other) =>
        Assert.NotEqual(OrderConfirmationNumber.Of(one), OrderConfirmationNumber.Of(other));

    [Theory]
    [InlineData(" MS-2026/00lI.7 ", "MS-2026/00lI.7")]
    [InlineData("E 1200\u200B ABC \t 77", "E 1200 ABC 77")]
    [InlineData("abcd-efgh", "abcd-efgh")]
    [InlineData("_.:+&()#ab12", "_.:+&()#ab12")]
    public void Stays_as_another_shop_wrote_it(string written, string shown) =>
        Assert.Equal(shown, OrderConfirmationNumber.Of(written).Written);

    [Fact]
    public void Is_neither_ours_nor_mistyped_in_another_form()
    {
        var foreign = OrderConfirmationNumber.Of("MS-2026/00017-ABC-DEF");
        Assert.False(foreign.IsOurs || foreign.MayBeMistyped);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void Is_missing(string? text) => Refused.With(new OrderNumberIsMissing(), () => OrderConfirmationNumber.Of(text));

    [Theory]
    [InlineData("abc")]
    [InlineData("a-b-c")]
    [InlineData("////")] // four signs, no letter
    [InlineData("\u200B\u200B\u200B\u200B")]
    public void Is_too_short(string text) => Refused.With(new OrderNumberIsTooShort(4), () => OrderConfirmationNumber.Of(text));

    [Fact]
    public void Has_four_to_sixty_four_characters()
    {
        Assert.Null(OrderConfirmationNumber.WhyNot("A1B2"));
        Assert.Null(OrderConfirmationNumber.WhyNot($" {new string('7', 64)} "));
        Assert.Equal(new OrderNumberIsTooLong(64), OrderConfirmationNumber.WhyNot(new string('7', 65)));
        Assert.Equal(new OrderNumberIsTooLong(64), OrderConfirmationNumber.WhyNot(new string('\uFB03', 22))); // ﬃ is three letters
    }

    [Theory]
    [InlineData("12\034", "U+0000")]
    [InlineData("12\uFFFD34", "U+FFFD")]
    [InlineData("12\uFFFE34", "\uFFFE")]
    [InlineData("12@34", "@")]
    [InlineData("<b>1234", "<")]
    [InlineData("1234\U0001F600", "\U0001F600")]
    [InlineData("12\u043034", "\u0430")] // a Cyrillic letter that looks Latin
    public void Has_no_other_characters(string text, string bad) =>
        Refused.With(new OrderNumberHasABadCharacter(bad), () => OrderConfirmationNumber.Of(text));

    [Fact]
    public void Has_no_half_characters()
    {
        // Made at run time: an attribute cannot hold them.
        foreach (var half in new[] { '\uD83D', '\uDE00' })
            Refused.With(new OrderNumberHasABadCharacter("U+FFFD"), () => OrderConfirmationNumber.Of($"1234{half}5"));
    }

    [Fact]
    public void Is_folded_once_and_for_all() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => OrderConfirmationNumber.WhyNot(text) is null), text =>
        {
            var number = OrderConfirmationNumber.Of(text);
            var again = OrderConfirmationNumber.Of(number.Normalized);
            return again.Normalized == number.Normalized && OrderConfirmationNumber.Of(number.Written) == number;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Folds_each_letter_once_and_for_all()
    {
        var each = Enumerable.Range(1, 0x2FFF).Select(code => $"12{(char)code}34").Where(text => OrderConfirmationNumber.WhyNot(text) is null);
        Assert.All(each, text =>
        {
            var normalized = OrderConfirmationNumber.Of(text).Normalized;
            Assert.Equal(normalized, OrderConfirmationNumber.Of(normalized).Normalized);
        });
    }

    [Fact]
    public void Is_read_or_refused_whatever_comes() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => OrderConfirmationNumber.WhyNot(text) is Refusal || OrderConfirmationNumber.Of(text).LastFour.Length == 4)
            .QuickCheckThrowOnFailure();
}
