using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class ReceiptTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R14")]
    public async Task Is_JSON_from_which_the_promise_can_be_worked_out_again()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}/receipt.json");

        var receipt = ResponseReceipt.FromJson(await page.Response.Content.ReadAsStringAsync());
        Assert.Equal("application/json", page.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal((Severity.C, "Poland", "Europe/Warsaw"), (receipt.Severity, receipt.Calendar.Name, receipt.TimeZoneId));
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_not_there_for_a_stranger()
    {
        var number = await portal.AnIncidentAsync();
        var stranger = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        Assert.Equal(404, (await stranger.GetAsync($"/incidents/{number}/receipt.json")).Status);
    }

    // Swedish and Norwegian write a minus that no drawing understands.
    [Theory]
    [InlineData("sv")]
    [InlineData("nb")]
    [Rule("R36")]
    public async Task Is_drawn_by_numbers_that_browsers_read_in_every_language(string language)
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}?lang={language}");

        var shifts = page.Document.QuerySelectorAll("svg text[dx]").Select(text => text.GetAttribute("dx")).Distinct().ToList();
        Assert.NotEmpty(shifts);
        Assert.All(shifts, shift => Assert.True(shift is "7" or "-7", shift));
    }
}
