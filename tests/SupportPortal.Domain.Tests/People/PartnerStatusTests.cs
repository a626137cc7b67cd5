using SupportPortal.Domain.People;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.People;

[Rule("R34")]
public sealed class PartnerStatusTests
{
    private static readonly PartnerStatus Status = new(PartnerLevel.Gold, "4711", Given.On("2026-11-20"));

    [Theory]
    [InlineData("2026-11-20", false)] // the last day counts
    [InlineData("2026-11-21", true)]
    public void Lapses_after_its_last_day(string today, bool lapsed) => Assert.Equal(lapsed, Status.HasLapsedOn(Given.On(today)));

    [Theory]
    [InlineData(PartnerLevel.Gold, true)]
    [InlineData(PartnerLevel.Silver, true)]
    [InlineData(PartnerLevel.Maps, false)]
    public void Tells_whether_there_is_a_competency(PartnerLevel level, bool competency) =>
        Assert.Equal(competency, (Status with { Level = level }).HasCompetency);
}
