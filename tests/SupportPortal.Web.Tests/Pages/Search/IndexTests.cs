using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;
using SupportPortal.Web.Tests.Pages.Queue;

namespace SupportPortal.Web.Tests.Pages.Search;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Finds_from_any_page_with_the_words_marked()
    {
        var number = await portal.AnIncidentAsync();
        var faq = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync("/faq");

        var page = await faq.FindAsync("stóps RESTART");

        Assert.Equal("/search?q=st%C3%B3ps%20RESTART", page.Address);
        Assert.Contains(number.ToString(), page.Text);
        Assert.Equal(["stops", "stops", "restart"], page.Document.QuerySelector(".hits li")!.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Equal(FormattableString.Invariant($"/incidents/sp-{number.Value}#e1"), page.Document.QuerySelector(".extract a")!.GetAttribute("href")!.ToLowerInvariant());
        Assert.Equal("stóps RESTART", page.Document.GetElementById("find")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("SP-{0}")]
    [InlineData("sp {0}")]
    [InlineData("#{0}")]
    [InlineData("{0}")]
    [Rule("R37")]
    public async Task Leads_straight_to_a_number_that_one_may_see(string typed)
    {
        var number = await portal.AnIncidentAsync();
        typed = typed.Replace("{0}", number.ToString()[3..], StringComparison.Ordinal);
        var other = await portal.AnotherCustomerAsync();

        Assert.Equal(FormattableString.Invariant($"/incidents/sp-{number.Value}"), (await FindAsync(DemoAccounts.Customer, typed)).Address.ToLowerInvariant());
        Assert.Equal(Work.On(number), (await FindAsync(DemoAccounts.Engineer, typed)).Address.ToLowerInvariant());
        Assert.Equal(Work.On(number), (await GetAsync(DemoAccounts.Admin, $"/search?q={Uri.EscapeDataString(typed)}")).Address.ToLowerInvariant());
        Assert.Contains($"There is no incident {number}", (await FindAsync(other, typed)).Text);
    }

    [Fact]
    [Rule("R37")]
    public async Task Says_the_same_of_a_number_that_is_another_customers_and_of_one_that_nobody_has()
    {
        var number = await portal.AnIncidentAsync();
        var other = await portal.AnotherCustomerAsync();

        var (foreign, none) = (await FindAsync(other, number.ToString()), await FindAsync(other, "SP-987654321"));

        Assert.Equal(foreign.Text.Replace(number.ToString(), "", StringComparison.Ordinal), none.Text.Replace("SP-987654321", "", StringComparison.Ordinal));
        Assert.Contains("None of the incidents that you submitted or take part in has this number.", none.Text);
        Assert.Contains("There is no incident SP-987654321 Numbers have gaps.", (await FindAsync(DemoAccounts.Engineer, "sp 987654321")).Text);
    }

    [Fact]
    public async Task Shows_where_the_number_of_no_incident_is_written()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.Note(new Message("They called it SP-876543210."), moment));

        var page = await FindAsync(DemoAccounts.Engineer, "SP-876543210");

        Assert.Contains("There is no incident SP-876543210. This is where the number is written:", page.Text);
        Assert.Contains(number.ToString(), page.Text);
    }

    [Fact]
    [Rule("R37")]
    public async Task Keeps_internal_words_and_those_of_others_from_customers()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.Note(new Message("It smells of weasel."), moment));

        var page = await FindAsync(DemoAccounts.Engineer, "weasel");

        Assert.Contains("1 place in one incident", page.Text);
        Assert.Contains("Internal", page.Document.QuerySelector(".extract")!.TextContent);
        Assert.Contains("Nothing was found", (await FindAsync(DemoAccounts.Customer, "weasel")).Text);
        Assert.Contains("Nothing was found", (await FindAsync(await portal.AnotherCustomerAsync(), "replication")).Text);
    }

    [Fact]
    [Rule("R25")]
    public async Task Takes_an_order_number_to_the_look_up_and_into_no_address()
    {
        var (pack, number) = await portal.SoldAsync(GivenPacks.AnAddress());

        Assert.Equal($"/admin/packs/{pack}", (await FindAsync(DemoAccounts.Admin, number.ToLowerInvariant())).Address);
        var (engineer, customer) = (await FindAsync(DemoAccounts.Engineer, number), await FindAsync(DemoAccounts.Customer, number));
        Assert.Equal(("/search", "/search"), (engineer.Address, customer.Address));
        Assert.Contains("This is an order confirmation number", engineer.Text);
        Assert.Contains("Recover a pack", customer.Text);
        Assert.DoesNotContain(number, customer.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Its check character is wrong", (await FindAsync(DemoAccounts.Customer, "1234-5678-9ABC-DEFG")).Text);
    }

    [Fact]
    public async Task Shows_answers_and_products_too_and_people_to_admins()
    {
        await portal.AnIncidentAsync();

        Assert.Contains("SQL Server", (await FindAsync(DemoAccounts.Customer, "sql server")).Document.QuerySelector("aside")!.TextContent);
        Assert.NotEmpty((await FindAsync(DemoAccounts.Customer, "pack")).Document.QuerySelectorAll("aside a[href^='/faq/']"));
        Assert.Contains(DemoAccounts.Customer.Name, (await FindAsync(DemoAccounts.Admin, DemoAccounts.Customer.Name)).Document.QuerySelector("aside")!.TextContent);
        Assert.DoesNotContain("People", (await FindAsync(DemoAccounts.Engineer, DemoAccounts.Customer.Name)).Document.QuerySelector("aside")?.TextContent ?? "");
    }

    [Theory]
    [InlineData("", "What are you looking for?")]
    [InlineData("*", "What are you looking for?")]
    [InlineData("x", "That is too short")]
    [InlineData("no such words here", "Nothing was found")]
    [InlineData("\"; DROP TABLE \"SearchDocuments\" -- AND NOT NEAR(", "Nothing was found")]
    public async Task Makes_a_page_of_whatever_is_typed(string typed, string says) =>
        Assert.Contains(says, (await FindAsync(DemoAccounts.Engineer, typed)).Text);

    [Fact]
    public async Task Makes_a_page_of_whatever_an_address_says() =>
        Assert.Contains("Nothing was found", (await GetAsync(DemoAccounts.Engineer, "/search?q=no%00such%ED%A0%80words&after=-1&before=x&q=y")).Text);

    [Fact]
    public async Task Reads_so_much_of_a_long_text() =>
        Assert.Equal((200, 200), (await FindAsync(DemoAccounts.Customer, new string('x', 10_000)) is var page ? page.Status : 0, Uri.UnescapeDataString(page.Address["/search?q=".Length..]).Length));

    [Fact]
    public async Task Shows_the_newest_twenty_and_leads_on()
    {
        await using var full = new PortalFactory();
        await full.InitializeAsync();
        for (var i = 0; i < 22; i++)
            await full.AnIncidentAsync(at: full.Now() - Duration.FromHours(i));
        var first = await (await full.SignInAsync(DemoAccounts.Customer)).GetAsync("/search?q=replication");

        var second = await first.FollowAsync("Older");
        Assert.Equal((20, 2), (first.Document.QuerySelectorAll(".hits > li").Length, second.Document.QuerySelectorAll(".hits > li").Length));
        Assert.Contains("22 places in 22 incidents", second.Text);
        Assert.Equal(20, (await second.FollowAsync("Newer")).Document.QuerySelectorAll(".hits > li").Length);
    }

    private async Task<Page> FindAsync(DemoAccount account, string words) => await (await GetAsync(account, "/status")).FindAsync(words);

    private async Task<Page> GetAsync(DemoAccount account, string address) => await (await portal.SignInAsync(account)).GetAsync(address);
}
