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
        var (pack, number) = await portal.SoldAsync(buyer.Email);
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeleteAccount>().HandleAsync(DemoAccounts.Password, portal.Moment(buyer), CancellationToken.None);

        var claimant = await portal.AnotherCustomerAsync("Alicja Nowak");
        var claim = await portal.ClaimedAsync(claimant, number);
        Assert.Contains("so nobody can object: the new owner is told", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}")).Text, StringComparison.Ordinal);
        var page = await OpenAsync(claim);

        Assert.Contains("nobody else is told, and nobody can object. The new owner can use all of it at once.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("who has it now, is told", page.Text, StringComparison.Ordinal);
        var done = await page.SubmitAsync("Approve this claim", ("Reason", "The order mail proves it."));
        Assert.Contains("The pack is Alicja Nowak’s now, who is told, and can use all of it. Nobody is left who could object.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Who had it has deleted the account, so nobody could object.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("can object until", done.Text, StringComparison.Ordinal);
        Assert.Contains(done.Document.QuerySelectorAll("main a"), link => link.TextContent == "Extend");
        Assert.DoesNotContain("You can use one incident now", (await (await portal.SignInAsync(claimant)).GetAsync("/packs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_whoever_has_the_pack_already_can_only_be_refused()
    {
        var owner = await portal.AnotherCustomerAsync("Paweł Brzoza");
        var (pack, number) = await portal.SoldAsync(owner.Email);
        var claim = await portal.ClaimedAsync(owner, number);

        var shown = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}");
        Assert.Contains("This account has the pack already, so there is nothing to move. The claim can only be refused.", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("same domain as the buyer", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("can object", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Approve this claim", shown.Text, StringComparison.Ordinal);
        var page = await OpenAsync(claim);
        Assert.Contains("This account has the pack already.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What it does", page.Text, StringComparison.Ordinal);
        Assert.Equal("Refuse the claim of Paweł Brzoza", (await page.FollowAsync("Refuse the claim")).Heading);
    }

    [Fact]
    public async Task Of_a_used_up_pack_can_only_be_refused()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var (pack, number) = await portal.SoldAsync(buyer.Email);
        await portal.UsedAsync(pack, buyer, 5);
        await portal.ClaimedAsync(await portal.AnotherCustomerAsync(), number);

        var shown = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}");

        Assert.Contains("It cannot be approved now, because the pack cannot be moved. It can be refused.", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("72 hours", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Approve this claim", shown.Text, StringComparison.Ordinal);
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
