using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Calendars;

[Rule("R13")]
public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Adds_the_first_calendar_of_a_country()
    {
        var done = await (await ShowAsync()).SubmitAsync("Add the calendar", ("Country", "FI"), ("Name", "Finland"), ("Time zone", "Europe/Helsinki"), ("Friday", "09:00-15:00"));
        Assert.Equal("/admin/calendars/fi", done.Address);
        Assert.Equal("09:00-15:00", done.Value("Friday"));
    }

    [Theory]
    [InlineData("", "“” is not a country in two letters, such as SE.")]
    [InlineData("SE", "There is a calendar for SE already. Open it to change it.")]
    public async Task Refuses_what_is_no_new_country_and_keeps_what_was_typed(string country, string sentence)
    {
        var page = await (await ShowAsync()).SubmitAsync("Add the calendar", ("Country", country), ("Name", "Mine"), ("Time zone", "Europe/Stockholm"));
        Assert.Equal((409, sentence, "Mine"), (page.Status, Assert.Single(page.Errors), page.Value("Name")));
    }

    [Fact]
    public async Task Asks_for_a_name_and_a_time_zone()
    {
        var page = await (await ShowAsync()).SubmitAsync("Add the calendar", ("Country", "FI"));
        Assert.Equal(422, page.Status);
        Assert.Equal(["Give the calendar a name of up to 100 characters; it stands beside every promise.", "“” is no time zone. Choose one such as Europe/Stockholm."], page.Errors);
    }

    private async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/calendars/new");
}
