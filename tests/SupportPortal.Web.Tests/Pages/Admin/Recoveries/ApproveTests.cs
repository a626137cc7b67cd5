using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.People;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Recoveries;

[Rule("R25")]
public sealed class ApproveTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_what_it_does_and_does_it()
    {
        var (buyer, claimant) = (await portal.AnotherCustomerAsync("Marek Wiśniewski"), await portal.AnotherCustomerAsync("Alicja Nowak"));
        var (pack, number) = await portal.SoldAsync(buyer.Email);
        var claim = await portal.ClaimedAsync(claimant, number);
        await portal.ClaimedAsync(await portal.AnotherCustomerAsync("Tomasz Nowak"), number);
        var page = await OpenAsync(claim);
        Assert.Contains("Marek Wiśniewski, who has it now, is told, and can object for 72 hours.", page.Text, StringComparison.Ordinal);
        Assert.Matches("This closes the other claims on the pack.*Tomasz Nowak", page.Text);

        var done = await page.SubmitAsync("Approve this claim", ("Reason", "The order mail proves it."));

        Assert.Equal((claimant.Id, 5), ((await portal.PackAsync(pack)).OwnerId, (await portal.PackAsync(pack)).Balance));
        Assert.Contains("The pack is Alicja Nowak’s now.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Recovered", done.Text, StringComparison.Ordinal);
        Assert.Contains("The pack is yours", (await (await portal.SignInAsync(claimant)).GetAsync("/packs/recover")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R38")]
    public async Task Names_nobody_to_be_told_where_the_owner_has_deleted_the_account()
    {
        var buyer = await portal.AnotherCustomerAsync("Marek Wiśniewski");
        var (_, number) = await portal.SoldAsync(buyer.Email);
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeleteAccount>().HandleAsync(DemoAccounts.Password, portal.Moment(buyer), CancellationToken.None);

        var page = await OpenAsync(await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), number));

        Assert.Contains("nobody is told, and nobody can object. For 72 hours the new owner can use only one incident all the same.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("who has it now, is told", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_twice_says_that_it_is_decided()
    {
        var (_, number) = await portal.SoldAsync(GivenPacks.AnAddress());
        var page = await OpenAsync(await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), number));
        await page.SubmitAsync("Approve this claim", ("Reason", "Proved."));

        var again = await page.SubmitAsync("Approve this claim", ("Reason", "Proved."));

        Assert.Equal((409, "This claim has been decided already."), (again.Status, again.Errors[0]));
    }

    [Fact]
    public async Task Needs_a_pack_and_a_reason()
    {
        var (_, number) = await portal.SoldAsync(GivenPacks.AnAddress());
        var page = await OpenAsync(await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), number));

        Assert.Equal("Give a reason.", Assert.Single((await page.SubmitAsync("Approve this claim")).Errors));
        Assert.Equal(404, (await OpenAsync(await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), "SO-77002"))).Status);
    }

    private async Task<Page> OpenAsync(Guid claim) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/recoveries/{claim}/approve");
}
