using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Orders;

[Rule("R20")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_the_number_whole_to_its_owner_and_its_end_to_who_had_the_pack()
    {
        var (buyer, owner) = (await portal.AnotherCustomerAsync(), await portal.AnotherCustomerAsync("Ida Olsen"));
        var (pack, number) = await portal.SoldAsync(buyer.Email);
        var visitor = await portal.SignInAsync(buyer);
        Assert.Contains(number, (await visitor.GetAsync("/orders")).Text, StringComparison.Ordinal);

        await portal.MovedAsync(pack, owner);

        var after = (await visitor.GetAsync("/orders")).Text;
        Assert.DoesNotContain(number, after, StringComparison.Ordinal);
        Assert.Contains($"…{number[^4..]}", after, StringComparison.Ordinal);
        Assert.Contains("In another account", after, StringComparison.Ordinal);
        Assert.Contains(number, (await (await portal.SignInAsync(owner)).GetAsync("/orders")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_will_be_here() =>
        Assert.Contains("No orders yet", (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/orders")).Text, StringComparison.Ordinal);
}
