using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Tests.People;

[Rule("R28")]
public sealed class JurisdictionTests
{
    [Theory]
    [InlineData("se", "SE", null)]
    [InlineData(" us-tx ", "US", "TX")]
    [InlineData("AT-9", "AT", "9")]
    [InlineData("GB-ENG", "GB", "ENG")]
    public void Is_a_country_or_a_part_of_one(string text, string country, string? part)
    {
        var jurisdiction = Jurisdiction.Of(text);
        Assert.Equal((country, part), (jurisdiction.Country, jurisdiction.Part));
        Assert.Equal(jurisdiction, Jurisdiction.Of(country, part));
    }

    [Theory]
    [InlineData("Texas")]
    [InlineData("U")]
    [InlineData("US-")]
    [InlineData("US-TEXAS")]
    [InlineData("US TX")]
    [InlineData("4711")]
    [InlineData("U1")]
    [InlineData("US-T!")]
    public void Is_nothing_else(string text)
    {
        Assert.Equal(new JurisdictionIsUnknown(), Jurisdiction.WhyNot(text));
        Assert.Equal(new JurisdictionIsUnknown(), Assert.Throws<RefusedException>(() => Jurisdiction.Of(text)).Refusal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Is_missing_without_a_text(string? text) => Assert.Equal(new JurisdictionIsMissing(), Jurisdiction.WhyNot(text));
}
