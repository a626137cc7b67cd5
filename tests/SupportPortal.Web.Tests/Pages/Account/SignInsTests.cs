using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class SignInsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Fact]
    public async Task Say_when_how_from_what_and_with_what_outcome()
    {
        var person = await portal.AnotherCustomerAsync();
        var visitor = portal.Visitor();
        visitor.Client.DefaultRequestHeaders.Add("User-Agent", Firefox);
        await (await visitor.GetAsync("/account/sign-in")).SubmitAsync("Sign in", ("E-mail", person.Email), ("Password", "not the password"));
        await (await visitor.GetAsync("/account/sign-in")).SubmitAsync("Sign in", ("E-mail", person.Email), ("Password", DemoAccounts.Password));

        var rows = (await visitor.GetAsync("/account/sign-ins")).Document.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();

        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Contains("Firefox on Linux", row));
        Assert.All(rows, row => Assert.DoesNotContain("140", row));
        Assert.Single(rows, row => row.Contains("Did not get in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Are_nobody_elses()
    {
        await portal.SignInAsync(DemoAccounts.Admin);
        var page = await (await portal.SignInAsync(await portal.AnotherCustomerAsync())).GetAsync("/account/sign-ins");
        Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
    }
}
