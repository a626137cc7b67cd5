using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Packs;

[Rule("R25")]
public sealed class ObjectionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("It goes back to ", false)]
    [InlineData("It stays with Ida Olsen, who can use all of it", true)]
    public async Task Is_decided_for_one_of_the_two_and_both_are_told(string choice, bool stays)
    {
        var (buyer, owner) = (await portal.AnotherCustomerAsync(), await portal.AnotherCustomerAsync("Ida Olsen"));
        var pack = await FrozenAsync(buyer, owner);
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/objection");
        var label = stays ? choice : $"{choice}{buyer.Name}; what was used stays used";

        var done = await page.SubmitAsync("Decide", (label, "on"), ("Reason", "We asked the company."));

        Assert.Equal($"/admin/packs/{pack}", done.Address);
        Assert.Matches(stays ? "an admin decided .+ that the pack stays where it went" : "an admin decided .+ that the pack goes back to them", done.Text);
        Assert.Equal(stays ? owner.Id : buyer.Id, (await portal.PackAsync(pack)).OwnerId);
        var mail = stays ? "RecoveryUpheld" : "RecoveryReversed";
        Assert.Contains(mail, await portal.MailsToAsync(buyer.Email));
        Assert.Contains(mail, await portal.MailsToAsync(owner.Email));
    }

    [Fact, Rule("R37")]
    public async Task Is_decided_by_another_than_the_approver_where_there_is_one()
    {
        var (buyer, owner) = (await portal.AnotherCustomerAsync(), await portal.AnotherCustomerAsync("Ida Olsen"));
        var pack = await FrozenAsync(buyer, owner);
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/objection");
        Assert.Contains("You approved this recovery. There is no other admin, so you can decide on the objection, and the audit log flags it.", page.Text);
        var second = await portal.AnotherCustomerAsync("Erik Lund");
        await using var db = portal.Store.Open();
        await db.Users.Where(account => account.Id == second.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Roles, Domain.People.Roles.Admin));

        var refused = await page.SubmitAsync("Decide", ("It stays with Ida Olsen, who can use all of it", "on"), ("Reason", "I know better."));

        Assert.Equal((409, "You approved this recovery, so another admin decides on the objection to it."), (refused.Status, refused.Errors[0]));
        var shown = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/objection");
        Assert.Contains("You approved this recovery, so another admin decides on the objection to it.", shown.Text);
        Assert.Null(shown.Document.QuerySelector("main form"));
        await db.Users.Where(account => account.Id == second.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Roles, Domain.People.Roles.Customer));
    }

    [Theory]
    [InlineData("It goes back to ", false, ": the pack went back to ")]
    [InlineData("It stays with Ida Olsen, who can use all of it", true, ": the pack stays with Ida Olsen.")]
    public async Task Once_decided_says_how_when_it_is_looked_at_or_sent_again(string choice, bool stays, string outcome)
    {
        var (buyer, owner) = (await portal.AnotherCustomerAsync("Marek Wiśniewski"), await portal.AnotherCustomerAsync("Ida Olsen"));
        var pack = await FrozenAsync(buyer, owner);
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/objection");
        var label = stays ? choice : $"{choice}Marek Wiśniewski; what was used stays used";
        await page.SubmitAsync("Decide", (label, "on"), ("Reason", "We asked the company."));

        var again = await page.SubmitAsync("Decide", (label, "on"), ("Reason", "We asked the company."));
        var shown = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/objection");

        Assert.Equal(stays ? 409 : 200, again.Status);
        Assert.Equal("The objection is decided", shown.Heading);
        Assert.Contains(outcome, shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("had the pack; it was moved to", again.Text + shown.Text, StringComparison.Ordinal);
        Assert.Equal(stays ? 2 : 3, (await portal.PackAsync(pack)).Ledger.Count);
    }

    private async Task<Guid> FrozenAsync(DemoAccount buyer, DemoAccount owner)
    {
        var (pack, _) = await portal.SoldAsync(buyer.Email);
        await portal.MovedAsync(pack, owner);
        await (await portal.Visitor().GetAsync(await portal.ObjectionLinkAsync(buyer.Email))).SubmitAsync("Object");
        return pack;
    }
}
