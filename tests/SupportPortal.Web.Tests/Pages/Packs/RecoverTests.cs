using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Packs;

[Rule("R25")]
public sealed class RecoverTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Answers_the_same_whether_or_not_there_is_such_an_order()
    {
        var (_, number) = await portal.SoldAsync(GivenPacks.AnAddress());
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());

        var known = await AskAsync(visitor, number);
        var unknown = await AskAsync(visitor, "SO-10022");

        Assert.Equal(("/packs/recover/asked", 200), (known.Address, known.Status));
        Assert.Equal((known.Address, known.Text), (unknown.Address, unknown.Text));
        var list = await visitor.GetAsync("/packs/recover");
        Assert.Equal(2, list.Document.QuerySelectorAll("tbody tr").Count(row => row.TextContent.Contains("We are looking into it", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Says_that_a_number_of_ours_looks_mistyped_whether_or_not_there_is_such_an_order()
    {
        var (_, number) = await portal.SoldAsync(GivenPacks.AnAddress());
        var slip = number[..^1] + (number[^1] == 'X' ? 'Y' : 'X');
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());

        var (near, far) = (await AskAsync(visitor, slip), await AskAsync(visitor, "0000-0000-0000-0001"));

        Assert.Equal((422, slip, "Brzoza"), (near.Status, near.Value("Order confirmation number"), near.Value("Company")));
        Assert.StartsWith("This number looks mistyped", Assert.Single(near.Errors), StringComparison.Ordinal);
        Assert.Contains("Everything you typed is kept.", near.Text);
        Assert.Equal((near.Status, near.Text), (far.Status, far.Text));
        Assert.Equal("/packs/recover/asked", (await far.SubmitAsync("Ask for the pack", ("I have compared it: the number stands exactly so", "on"))).Address);
        Assert.Equal("/packs/recover/asked", (await near.SubmitAsync("Ask for the pack", ("Order confirmation number", number))).Address);
    }

    [Fact]
    public async Task Takes_a_proof_and_keeps_everything_typed_when_the_file_is_refused()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        var form = (await visitor.GetAsync("/packs/recover")).Choose("Further proof (optional)", new FormFile("mail.pdf", "MZ program"u8.ToArray()));

        var refused = await form.SubmitAsync("Ask for the pack", Words("SO-10023"));

        Assert.Equal((409, "SO-10023"), (refused.Status, refused.Value("Order confirmation number")));
        refused.Choose("Further proof (optional)", new FormFile("mail.pdf", Encoding.ASCII.GetBytes("%PDF-1.4 order")));
        Assert.Equal("/packs/recover/asked", (await refused.SubmitAsync("Ask for the pack")).Address);
        await using var db = portal.Store.Open();
        Assert.Equal("mail.pdf", (await db.RecoveryRequests.SingleAsync(claim => claim.NumberNormalized == "S010023")).Proof!.FileName);
    }

    [Fact]
    public async Task Says_what_is_missing_beside_the_field()
    {
        var page = await (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync("/packs/recover")).SubmitAsync("Ask for the pack");

        Assert.Equal(422, page.Status);
        Assert.Equal(["Enter the order confirmation number.", "Enter the company", "Say how you are related to the person who bought the pack"], page.Errors);
    }

    [Fact]
    public async Task Is_asked_once_for_a_number()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        await AskAsync(visitor, "SO-10024");

        var again = await AskAsync(visitor, "so 1oo24");

        Assert.Equal(409, again.Status);
        Assert.StartsWith("You have asked for this order number already", again.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_limited()
    {
        var limited = portal.WithWebHostBuilder(web => web.UseSetting("Limits:Recovery:PerAccount", "2"));
        var visitor = portal.Visitor(limited);
        await (await visitor.GetAsync("/account/sign-in")).SubmitAsync("Sign in", ("E-mail", DemoAccounts.Customer.Email), ("Password", DemoAccounts.Password));

        var statuses = new List<int>();
        foreach (var number in (string[])["SO-1111", "SO-2222", "SO-3333"])
            statuses.Add((await AskAsync(visitor, number)).Status);

        Assert.Equal([200, 200, 429], statuses);
    }

    private static async Task<Page> AskAsync(Visitor visitor, string number) =>
        await (await visitor.GetAsync("/packs/recover")).SubmitAsync("Ask for the pack", Words(number));

    private static (string, string)[] Words(string number) =>
        [("Order confirmation number", number), ("Company", "Brzoza"), ("Your relation to the person who bought it", "I run IT since he left.")];
}
