using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

public sealed class OwnOrderNumberTests
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static Arbitrary<OrderConfirmationNumber> Numbers =>
        Gen.Choose(0, 255).ArrayOf(OrderConfirmationNumber.RandomBytes)
            .Select(bytes => OrderConfirmationNumber.Generate([.. bytes.Select(b => (byte)b)])).ToArbitrary();

    private static Gen<int> Place => Gen.Choose(0, 15);

    [Fact]
    public void Is_shown_in_four_groups_of_four()
    {
        var number = OrderConfirmationNumber.Generate(RandomNumberGenerator.GetBytes(OrderConfirmationNumber.RandomBytes));
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$", number.Written);
    }

    [Theory]
    [InlineData("00000000000000000000", "0000-0000-0000-0000")]
    [InlineData("FFFFFFFFFFFFFFFFFFE0", "ZZZZ-ZZZZ-ZZZZ-ZZZN")] // every one of the 75 bits
    [InlineData("FFFFFFFFFFFFFFFFFFFF", "ZZZZ-ZZZZ-ZZZZ-ZZZN")] // and none of the other five
    [InlineData("08864298E84A96C6B9E0", "1234-5678-9ABC-DEFP")] // worked out apart, by powers of α
    [InlineData("FFBBCDEB38BDAB49CA20", "ZYXW-VTSR-QPNM-KJHH")]
    [InlineData("00000000000000000020", "0000-0000-0000-0012")] // 1 weighs α, which is 2
    [InlineData("00000000000000000200", "0000-0000-0000-00G5")] // 16 times α runs over, into x² + 1
    public void Holds_75_random_bits_and_a_check_character(string random, string written) =>
        Assert.Equal(written, OrderConfirmationNumber.Generate(Convert.FromHexString(random)).Written);

    [Fact]
    public void Is_not_made_of_fewer_bytes()
    {
        var refused = Assert.Throws<ArgumentException>(() => OrderConfirmationNumber.Generate(new byte[OrderConfirmationNumber.RandomBytes - 1]));
        Assert.StartsWith("Takes 10 random bytes.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234-5678-9ABC-DEFQ", true)]
    [InlineData("1234-5678-9ABC-DEFP", false)]
    [InlineData("1234-5678-9ABC-DEF", false)] // too short to be one of ours
    [InlineData("1234-5678-9ABC-DEUP", false)] // with a letter that ours never have
    public void Is_taken_for_mistyped_only_in_our_form(string number, bool mistyped) =>
        Assert.Equal(mistyped, OrderConfirmationNumber.Of(number).MayBeMistyped);

    [Fact]
    public void Is_known_as_ours_however_it_is_written() =>
        Prop.ForAll(Numbers, number =>
        {
            var read = OrderConfirmationNumber.Of($" {number.Written.ToLowerInvariant().Replace("-", " – ", StringComparison.Ordinal)} ");
            return number.IsOurs && read.IsOurs && read == number && read.Written == number.Written;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shows_any_single_wrong_character() =>
        Prop.ForAll(Numbers, Place.ToArbitrary(), Gen.Choose(1, 31).ToArbitrary(), (number, place, by) =>
        {
            var text = number.Normalized.ToCharArray();
            text[place] = Digits[(Digits.IndexOf(text[place], StringComparison.Ordinal) + by) % 32];
            return OrderConfirmationNumber.Of(new string(text)).MayBeMistyped;
        }).QuickCheckThrowOnFailure();

    [Fact, Rule("R25")]
    public void Is_not_taken_with_a_slip_until_it_was_compared() =>
        Prop.ForAll(Numbers, Place.ToArbitrary(), Gen.Choose(1, 31).ToArbitrary(), (number, place, by) =>
        {
            var text = number.Normalized.ToCharArray();
            text[place] = Digits[(Digits.IndexOf(text[place], StringComparison.Ordinal) + by) % 32];
            var slip = new string(text);
            return OrderConfirmationNumber.WhyNotTyped(slip, isCompared: false) is OrderNumberLooksMistyped && OrderConfirmationNumber.WhyNotTyped(slip, isCompared: true) is null
                && OrderConfirmationNumber.WhyNotTyped(number.Written, isCompared: false) is null;
        }).QuickCheckThrowOnFailure();

    [Theory, Rule("R25")]
    [InlineData("SO-10022")]
    [InlineData("2026/03/14-0017")]
    [InlineData("U123456789012345")] // as long as ours, with a letter that ours have not
    public void Is_not_what_other_shops_write(string number) => Assert.Null(OrderConfirmationNumber.WhyNotTyped(number, isCompared: false));

    [Fact]
    public void Shows_any_two_exchanged_characters() =>
        Prop.ForAll(Numbers, Place.ToArbitrary(), Place.ToArbitrary(), (number, one, other) =>
        {
            var text = number.Normalized.ToCharArray();
            (text[one], text[other]) = (text[other], text[one]);
            return text[one] == text[other] || OrderConfirmationNumber.Of(new string(text)).MayBeMistyped;
        }).QuickCheckThrowOnFailure();
}
