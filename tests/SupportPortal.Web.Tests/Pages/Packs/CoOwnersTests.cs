using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Packs;

[Rule("R21")]
public sealed class CoOwnersTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Are_named_by_address_see_the_pack_and_are_removed_again()
    {
        var (owner, friend) = (await portal.AnotherCustomerAsync(), await portal.AnotherCustomerAsync("Ida Olsen"));
        var (pack, number) = await portal.SoldAsync(owner.Email);
        var (visitor, other) = (await portal.SignInAsync(owner), await portal.SignInAsync(friend));

        var page = await (await visitor.GetAsync($"/packs/{pack}/co-owners")).SubmitAsync("Name as co-owner", ("E-mail", friend.Email));

        Assert.Contains("Ida Olsen", page.Text, StringComparison.Ordinal);
        var theirs = await other.GetAsync("/packs");
        Assert.Contains($"…{number[^4..]}", theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, theirs.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await other.GetAsync($"/packs/{pack}/co-owners")).Status);
        await page.SubmitAsync("Remove Ida Olsen");
        Assert.Equal(404, (await other.GetAsync($"/packs/{pack}")).Status);
    }

    [Fact, Rule("R25")]
    public async Task Are_told_what_can_be_used_of_a_pack_that_was_just_recovered_and_that_it_is_over()
    {
        var (owner, friend) = (await portal.AnotherCustomerAsync(), await portal.AnotherCustomerAsync("Ida Olsen"));
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress());
        await portal.MovedAsync(pack, owner);

        var page = await (await (await portal.SignInAsync(owner)).GetAsync($"/packs/{pack}/co-owners")).SubmitAsync("Name as co-owner", ("E-mail", friend.Email));

        Assert.Contains($"{friend.Email} is a co-owner now, and is told by e-mail. One incident of the pack can be used now", page.Text, StringComparison.Ordinal);
        page = await page.SubmitAsync("Remove Ida Olsen");
        Assert.Contains("That person can no longer use this pack, and is told by e-mail.", page.Text, StringComparison.Ordinal);
        Assert.Contains("CoOwnerRemoved", await portal.MailsToAsync(friend.Email));
    }

    [Fact]
    public async Task Need_an_account_of_their_own()
    {
        var owner = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(owner.Email);

        var page = await (await (await portal.SignInAsync(owner)).GetAsync($"/packs/{pack}/co-owners")).SubmitAsync("Name as co-owner", ("E-mail", "nobody@brzoza.example"));

        Assert.Equal(409, page.Status);
        Assert.StartsWith("Nobody can sign in with nobody@brzoza.example now.", page.Errors[0], StringComparison.Ordinal);
        Assert.Equal("nobody@brzoza.example", page.Value("E-mail"));
    }
}
