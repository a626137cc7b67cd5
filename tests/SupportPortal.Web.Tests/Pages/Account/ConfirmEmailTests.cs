using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class ConfirmEmailTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Password = "violet harbour lamp";

    [Fact]
    public async Task Needs_the_password_as_well_so_that_nobody_confirms_what_a_stranger_registered()
    {
        var page = await (await OpenAsync("stranger@example.com")).SubmitAsync("Confirm and sign in", ("Password", "not what was chosen"));
        Assert.Equal(409, page.Status);
        Assert.Contains("This is not the password that was chosen on registering with this address.", page.Errors);
        Assert.Contains("Type the password again.", page.Text);
    }

    [Fact]
    public async Task Says_that_it_is_done()
    {
        var page = await (await OpenAsync("done@example.com")).SubmitAsync("Confirm and sign in", ("Password", Password));
        Assert.Contains("Your address is confirmed, and you are signed in.", page.Text);
    }

    [Fact]
    public async Task Says_when_a_link_has_been_used()
    {
        var page = await OpenAsync("used@example.com");
        await page.SubmitAsync("Confirm and sign in", ("Password", Password));
        Assert.Contains("This link has been used, or is too old.", (await portal.Visitor().GetAsync(page.Address)).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=%00")]
    [InlineData("?token=CfDJ8not-one-of-ours")]
    public async Task Says_the_same_for_a_link_that_never_was_one(string query)
    {
        var page = await portal.Visitor().GetAsync("/account/confirm" + query);
        Assert.Equal(200, page.Status);
        Assert.Contains("This link has been used, or is too old.", page.Text);
    }

    private async Task<Page> OpenAsync(string email)
    {
        await (await portal.Visitor().GetAsync("/account/register")).SubmitAsync(
            "Create an account", ("Your name", "Anna"), ("E-mail", email), ("Country", "SE"), ("Password", Password));
        return await portal.Visitor().GetAsync(await portal.LastLinkAsync(email));
    }
}
