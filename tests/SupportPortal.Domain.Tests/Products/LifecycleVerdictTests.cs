using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Tests.Products;

[Rule("R29")]
public sealed class LifecycleVerdictTests
{
    private readonly Product _product = Given.AProductOfAllPhases();

    [Fact]
    public void Keeps_what_was_judged_when_the_dates_change_later()
    {
        var verdict = _product.Judge(_product.Versions[0], Given.On("2029-12-31"));
        _product.SetDates(_product.Versions[0], Given.Dates("2020-01-01", "2024-12-31", "2028-12-31"), Given.Moment);

        Assert.Equal(Given.On("2029-12-31"), verdict.On);
        Assert.Equal(LifecyclePhase.Extended, verdict.Phase);
        Assert.Equal(Given.On("2029-12-31"), verdict.Dates.SupportEnd);
        Assert.True(verdict.IsInLifecycle);
    }

    [Theory]
    [InlineData("2020-01-01", "2024-12-31")]
    [InlineData("2025-01-01", "2029-12-31")]
    [InlineData("2030-01-01", "2032-12-31")]
    [InlineData("2033-01-01", null)]
    public void Tells_the_last_day_of_the_phase(string on, string? lastDay) =>
        Assert.Equal(lastDay is null ? null : Given.On(lastDay), _product.Judge(_product.Versions[0], Given.On(on)).PhaseEndsOn);

    [Fact]
    public void Of_a_modern_version_lasts_to_the_end_of_support()
    {
        var product = Given.AProductOfAllPhases(LifecyclePolicy.Modern);
        var verdict = product.Judge(product.Versions[0], Given.On("2020-01-01"));
        Assert.Equal(ShownPhase.InSupport, verdict.Shown);
        Assert.Equal(Given.On("2029-12-31"), verdict.PhaseEndsOn);
    }

    [Theory]
    [InlineData("SQL Server", "2019", "SQL Server 2019")]
    [InlineData("Windows 7", "Windows 7", "Windows 7")] // what both hold is said once
    [InlineData("Microsoft Dynamics NAV", "Dynamics NAV 2018", "Microsoft Dynamics NAV 2018")]
    [InlineData("Windows Server", "2019 Server Core", "Windows Server 2019 Server Core")]
    [InlineData("Windows", "Windowsill", "Windows Windowsill")] // whole words only
    public void Names_product_and_version(string product, string version, string full)
    {
        var judged = new Product(Given.Facts(new VersionFacts("1", version, Given.Dates("2020-01-01"))) with { Name = product }, Given.Moment);
        Assert.Equal(full, judged.Judge(judged.Versions[0], Given.On("2020-01-01")).FullName);
        Assert.Equal(full, judged.FullName(judged.Versions[0]));
    }
}
