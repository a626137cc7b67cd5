using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R23")]
    public async Task Leads_step_by_step_to_an_incident()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await (await intakes.Visitor.GetAsync("/incidents/new")).SubmitAsync("Search", ("Product", "sql 2019"));
        page = await (await page.FollowAsync("SQL Server 2019")).SubmitAsync("Continue with SQL Server 2019");
        page = await page.Tick("Form.HelpKind", "break-fix").SubmitAsync("Continue to plan", ("Title", "Failover every night"), ("Description", "At 01:12."));
        page = await page.SubmitAsync("Continue to severity and hours");
        page = await page.Tick("Form.Problems[0].Severity", "B").Tick("Form.Problems[0].Hours", "BusinessHours").SubmitAsync("Continue to contacts and files");
        page = await page.SubmitAsync("Continue to the review");
        page = await page.SubmitAsync("Submit the incident");

        Assert.Equal("Failover every night", page.Heading);
        Assert.StartsWith("/incidents/sp-2", page.Address);
        Assert.Contains("Thursday, 11:10", page.Text);
        Assert.Contains("is submitted and has used one incident", page.Text);
        Assert.Equal(4, (await portal.Store.Open().Packs.SingleAsync(pack => pack.Id == intakes.Pack)).Balance);
    }

    [Fact]
    [Rule("R30")]
    public async Task Tells_phase_life_and_plans_of_a_version_at_once()
    {
        var page = await ShowAsync("?product=mssqlserver&version=15.0");
        var card = page.Document.QuerySelector("section[aria-labelledby=chosen]")!;
        Assert.Contains("Extended, until 8 Jan 2030", card.TextContent);
        Assert.Contains("Served by Single incident, 5-pack and Advanced support for partners.", card.TextContent);
        Assert.Contains("SQL Server 2019 is neither N nor N-1.", card.TextContent);
        Assert.Contains("today 10 Nov 2026", card.QuerySelector("svg[role=img]")!.GetAttribute("aria-label"));
    }

    [Fact]
    [Rule("R30")]
    public async Task Names_the_day_and_the_successor_of_a_version_out_of_support_and_begins_no_draft()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.Visitor.GetAsync("/incidents/new?product=windows-server&version=2012-r2");
        Assert.Contains("Windows Server 2012 R2 is out of support since its last day, 10 October 2023.", page.Text);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("button"), button => button.TextContent.StartsWith("Continue", StringComparison.Ordinal));
        Assert.Equal("Windows Server 2016", (await page.FollowAsync("Choose Windows Server 2016 instead")).Document.GetElementById("chosen")!.TextContent);

        var refused = await intakes.Visitor.PostAsync(page.Address, await TokenAsync(intakes.Visitor));
        Assert.Equal(409, refused.Status);
        Assert.Contains("out of support since its last day, 10 October 2023", Assert.Single(refused.Errors));
        Assert.Empty(await portal.Store.Open().Drafts.Where(draft => draft.OwnerId == intakes.Customer.Id).ToListAsync());
    }

    [Fact]
    [Rule("R30")]
    public async Task Offers_the_versions_in_support_of_what_was_searched_for()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync("/incidents/new?q=sql+server");
        Assert.Equal(["SQL Server 2025", "SQL Server 2022", "SQL Server 2019", "SQL Server 2017"], page.Document.QuerySelectorAll(".found .chip").Select(chip => chip.TextContent));

        page = await page.SubmitAsync("Search", ("Product", "sql server 2012"));
        Assert.All(page.Document.QuerySelectorAll(".found .chip"), chip => Assert.StartsWith("SQL Server 2012", chip.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?product=no-such-thing", "The catalogue does not have that product.")]
    [InlineData("?product=mssqlserver&version=99", "The catalogue does not have that version.")]
    [InlineData("?product=%00%ED%A0%80", "The catalogue does not have that product.")]
    public async Task Says_that_a_product_is_unknown_and_goes_on_with_the_search(string address, string sentence)
    {
        var page = await ShowAsync(address);
        Assert.Equal(404, page.Status);
        Assert.Contains(sentence, page.Text);
    }

    [Theory]
    [InlineData("?q=%00%ED%A0%80")]
    [InlineData("?q=no+such+product")]
    [InlineData("?pack=nonsense&back=nowhere")]
    public async Task Makes_the_best_of_odd_addresses(string address) => Assert.Equal(200, (await ShowAsync(address)).Status);

    [Fact]
    public async Task Takes_the_pack_along_from_which_somebody_comes()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await (await intakes.Visitor.GetAsync($"/incidents/new?pack={intakes.Pack}")).FollowAsync("SQL Server");
        page = await (await page.FollowAsync("SQL Server 2022")).SubmitAsync("Continue with SQL Server 2022");
        Assert.Equal(intakes.Pack, (await intakes.ContentAsync(page)).PackId);
    }

    [Fact]
    public async Task Lists_the_drafts_to_go_on_with_at_their_next_step()
    {
        var intakes = await Intakes.OfAsync(portal);
        var draft = await intakes.ADraftAsync(content => content.First(problem => problem with { Severity = null }));
        var page = await (await intakes.Visitor.GetAsync("/incidents/new")).FollowAsync("DFS Replication stops");
        Assert.Equal($"/incidents/new/{draft}/severity", page.Address);
    }

    [Fact]
    public async Task Asks_to_clear_up_before_there_are_too_many_drafts()
    {
        var intakes = await Intakes.OfAsync(portal);
        for (var i = 0; i < SupportPortal.Domain.Incidents.Limits.Drafts; i++)
            await intakes.ADraftAsync();
        var page = await (await intakes.Visitor.GetAsync("/incidents/new?product=mssqlserver&version=15.0")).SubmitAsync("Continue with SQL Server 2019");
        Assert.Equal(409, page.Status);
        Assert.Equal(["You have 50 drafts. Submit or discard some of them before you begin another."], page.Errors);
        Assert.NotNull(page.Link("Discard the draft DFS Replication stops"));
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_for_customers_and_for_engineers_with_a_customer_on_the_telephone()
    {
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        Assert.Equal("/queue/new", (await engineer.GetAsync("/incidents/new")).Address);
        Assert.Contains("You submit for", (await engineer.GetAsync($"/incidents/new?for={DemoAccounts.Customer.Id}")).Text);
        Assert.Equal(404, (await engineer.GetAsync($"/incidents/new?for={Guid.NewGuid()}")).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/incidents/new")).Status);
    }

    private async Task<Page> ShowAsync(string query) => await (await Intakes.OfAsync(portal)).Visitor.GetAsync("/incidents/new" + query);

    private static async Task<HttpContent> TokenAsync(Visitor visitor)
    {
        var page = await visitor.GetAsync("/incidents/new?product=mssqlserver&version=15.0");
        var button = page.Document.QuerySelector("main button")!;
        return new FormUrlEncodedContent(FormContent.FieldsOf(button.Closest("form")!, button));
    }
}
