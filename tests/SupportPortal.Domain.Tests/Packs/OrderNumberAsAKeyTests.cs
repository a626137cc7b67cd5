using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R20")]
public sealed class OrderNumberAsAKeyTests
{
    [Theory]
    [InlineData(Given.Number, "HNB8")]
    [InlineData("7k9q 2m4w xc71 hnb8", "hnb8")]
    [InlineData("MS-2026/00lI", "00lI")] // as it stands on the paper
    [InlineData("12-3 4", "1234")]
    public void Shows_anybody_else_its_last_four_characters(string number, string lastFour) =>
        Assert.Equal(lastFour, OrderConfirmationNumber.Of(number).LastFour);

    [Fact]
    public void Is_not_written_out_by_chance() =>
        Assert.Equal("…HNB8", $"{OrderConfirmationNumber.Of(Given.Number)}");
}
