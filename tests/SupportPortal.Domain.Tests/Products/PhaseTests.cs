using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class PhaseTests
{
    [Theory]
    [InlineData("2019-12-31", LifecyclePhase.NotReleased)]
    [InlineData("2020-01-01", LifecyclePhase.Mainstream)] // the day of release
    [InlineData("2024-12-31", LifecyclePhase.Mainstream)] // the last day counts
    [InlineData("2025-01-01", LifecyclePhase.Extended)]
    [InlineData("2029-12-31", LifecyclePhase.Extended)] // the last day counts
    [InlineData("2030-01-01", LifecyclePhase.SecurityUpdatesOnly)]
    [InlineData("2032-12-31", LifecyclePhase.SecurityUpdatesOnly)] // the last day counts
    [InlineData("2033-01-01", LifecyclePhase.OutOfSupport)]
    public void Follows_from_the_dates(string on, LifecyclePhase phase) =>
        Assert.Equal(phase, Given.AProductOfAllPhases().Versions[0].PhaseOn(Given.On(on)));

    [Theory]
    [InlineData("2019-12-31", ShownPhase.NotReleased)]
    [InlineData("2024-12-31", ShownPhase.InSupport)]
    [InlineData("2025-01-01", ShownPhase.InSupport)] // never Extended
    [InlineData("2030-01-01", ShownPhase.SecurityUpdatesOnly)]
    [InlineData("2033-01-01", ShownPhase.OutOfSupport)]
    public void Of_a_modern_version_is_in_support_until_the_end(string on, ShownPhase shown) =>
        Assert.Equal(shown, Given.AProductOfAllPhases(LifecyclePolicy.Modern).Versions[0].ShownOn(Given.On(on)));

    [Theory]
    [InlineData(LifecyclePhase.NotReleased, false)]
    [InlineData(LifecyclePhase.Mainstream, true)]
    [InlineData(LifecyclePhase.Extended, true)]
    [InlineData(LifecyclePhase.SecurityUpdatesOnly, false)]
    [InlineData(LifecyclePhase.OutOfSupport, false)]
    public void Is_in_lifecycle_or_not(LifecyclePhase phase, bool inLifecycle) => Assert.Equal(inLifecycle, phase.IsInLifecycle());

    [Fact]
    public void Without_a_mainstream_end_is_mainstream_to_the_end_of_support()
    {
        var dates = Given.Dates("2020-01-01", mainstream: null, "2029-12-31");
        Assert.Equal(LifecyclePhase.Mainstream, dates.PhaseOn(Given.On("2029-12-31"), LifecyclePolicy.Fixed));
        Assert.Equal(LifecyclePhase.OutOfSupport, dates.PhaseOn(Given.On("2030-01-01"), LifecyclePolicy.Fixed));
    }

    [Fact]
    public void Without_any_end_is_mainstream_for_ever() =>
        Assert.Equal(LifecyclePhase.Mainstream, Given.Dates("2020-01-01").PhaseOn(Given.On("2999-01-01"), LifecyclePolicy.Fixed));

    [Fact]
    public void Without_a_day_of_release_is_not_released() =>
        Assert.Equal(LifecyclePhase.NotReleased, Given.Dates(released: null).PhaseOn(Given.On("2999-01-01"), LifecyclePolicy.Fixed));

    [Fact]
    public void Of_a_preview_is_not_released()
    {
        var product = Given.AProduct(Given.Version("1", Given.Dates("2020-01-01"), preview: true));
        Assert.Equal(LifecyclePhase.NotReleased, product.Versions[0].PhaseOn(Given.On("2026-01-01")));
    }

    [Theory]
    [InlineData(true, null, null, LifecyclePhase.Extended)] // mainstream is over, nobody knows since when
    [InlineData(false, null, null, LifecyclePhase.Mainstream)]
    [InlineData(null, true, null, LifecyclePhase.OutOfSupport)] // over, nobody knows since when
    [InlineData(null, true, false, LifecyclePhase.SecurityUpdatesOnly)]
    [InlineData(null, true, true, LifecyclePhase.OutOfSupport)]
    [InlineData(null, false, true, LifecyclePhase.Mainstream)]
    public void Follows_from_flags_where_there_is_no_day(bool? mainstream, bool? support, bool? security, LifecyclePhase phase)
    {
        var dates = Given.Dates("2020-01-01") with
        {
            MainstreamHasEnded = mainstream,
            SupportHasEnded = support,
            SecurityUpdatesHaveEnded = security,
        };
        Assert.Equal(phase, dates.PhaseOn(Given.On("2026-01-01"), LifecyclePolicy.Fixed));
    }

    [Fact]
    public void Ignores_a_flag_beside_a_day()
    {
        var dates = Given.Dates("2020-01-01", "2024-12-31", "2029-12-31") with { MainstreamHasEnded = true, SupportHasEnded = true };
        Assert.Equal(LifecyclePhase.Mainstream, dates.PhaseOn(Given.On("2024-12-31"), LifecyclePolicy.Fixed));
        Assert.Equal(LifecycleFields.None, dates.DifferencesTo(Given.Dates("2020-01-01", "2024-12-31", "2029-12-31")));
    }
}
