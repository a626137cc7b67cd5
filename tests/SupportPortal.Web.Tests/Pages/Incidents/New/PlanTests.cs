using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Admin.Partners;
using SupportPortal.Web.Tests.Pages.Orders;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class PlanTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R23")]
    public async Task Offers_the_pack_that_expires_first_first()
    {
        var intakes = await Intakes.OfAsync(portal);
        var sooner = await intakes.Portal.Store.APackAsync(intakes.Customer.Actor(), purchasedOn: new LocalDate(2026, 1, 10));
        var page = await intakes.StepAsync("plan", content => content with { PackId = null });
        Assert.Equal([sooner.ToString()], page.Ticked("Form.Pack"));
        Assert.Contains("5 of 5 left", page.Text);
        Assert.Contains("Last day 10 January 2027, that day included", page.Text);
    }

    [Fact]
    [Rule("R25")]
    public async Task Says_that_a_pack_just_recovered_pays_for_one()
    {
        var intakes = await Intakes.OfAsync(portal);
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress());
        await portal.MovedAsync(pack, intakes.Customer);
        var page = await intakes.StepAsync("plan", content => content with { PackId = null });
        Assert.Contains("Recovered: one incident can be used now, all of them from", page.Text);
    }

    [Fact]
    [Rule("R33")]
    public async Task Says_why_the_others_cannot_be_used()
    {
        var intakes = await Intakes.OfAsync(portal);
        await portal.Store.APackAsync(intakes.Customer.Actor(), purchasedOn: new LocalDate(2025, 1, 10));
        await portal.Store.APackAsync(intakes.Customer.Actor(), SupportPlan.PartnerSilver15);
        var page = await intakes.StepAsync("plan");
        var others = page.Document.QuerySelector("details.more")!;
        Assert.Equal("Want to see unavailable support plans?", others.QuerySelector("summary")!.TextContent);
        Assert.Equal(2, others.QuerySelectorAll("td p").Count(sentence => sentence.TextContent == "Support plan can’t be used for support on the specified product."));
        Assert.Contains("This pack expired: its last day was 10 January 2026.", others.TextContent);
        Assert.Contains("It is for verified partners.", others.TextContent);
    }

    [Fact]
    [Rule("R21")]
    public async Task Tells_somebody_without_a_pack_who_is_signed_in_and_where_packs_are()
    {
        var page = await (await Intakes.OfAsync(portal, plan: null)).StepAsync("plan", content => content with { PackId = null });
        Assert.Contains("You are signed in as Anna Brzezińska,", page.Text);
        Assert.Contains("Packs stay with the account that bought them", page.Text);
        Assert.Contains(page.Document.QuerySelectorAll("main button"), button => button.TextContent == "Use another account");
        Assert.Contains("Buy now", page.Text);
    }

    [Fact]
    [Rule("R33")]
    public async Task Offers_to_buy_with_everything_typed_carried_over()
    {
        var page = await (await Intakes.OfAsync(portal, plan: null)).StepAsync("plan", content => content with { PackId = null });
        Assert.Contains("Single incident: one incident", page.Text);
        Assert.Equal($"/orders/new?draft={Intakes.KeyIn(page)}", page.Link("Buy now").GetAttribute("href"));
    }

    [Fact]
    [Rule("R27")]
    public async Task Offers_an_order_that_waits_for_its_payment_and_holds_the_draft_with_it()
    {
        var intakes = await Intakes.OfAsync(portal);
        var order = await portal.OrderedAsync(intakes.Customer);
        var page = await intakes.StepAsync("plan");

        page = await page.Tick("Form.Pack", order.ToString()).SubmitAsync("Continue to severity and hours");

        Assert.Equal((null, order), ((await intakes.ContentAsync(page)).PackId, (await intakes.ContentAsync(page)).OrderId));
        Assert.Equal(Intakes.KeyIn(page), (await portal.OrderAsync(order)).DraftId);
        Assert.Contains("5-pack, ordered", page.Document.Body!.TextContent);
        page = await intakes.Visitor.GetAsync($"/incidents/new/{Intakes.KeyIn(page)}/plan");
        Assert.Equal([order.ToString()], page.Ticked("Form.Pack"));
        page = await page.Tick("Form.Pack", intakes.Pack.ToString()).SubmitAsync("Continue to severity and hours");
        Assert.Null((await portal.OrderAsync(order)).DraftId);
    }

    [Fact]
    [Rule("R33")]
    public async Task Has_no_plan_for_a_version_out_of_support_and_says_why()
    {
        var old = (await portal.Store.Open().Products.Include(product => product.Versions).SingleAsync(product => product.Slug == "windows-server")).Find("2008-sp2")!;
        var page = await (await Intakes.OfAsync(portal)).StepAsync("plan", content => content with { VersionId = old.Id });
        Assert.Contains("Windows Server 2008 SP2 is out of support since its last day, 14 January 2020.", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("[name='Form.Pack']"));
    }

    [Fact]
    [Rule("R30")]
    public async Task Offers_the_nearest_supported_successor_of_a_version_out_of_support()
    {
        var old = await VersionAsync("windows-server", "2008-sp2");
        var page = await (await Intakes.OfAsync(portal)).StepAsync("plan", content => content with { VersionId = old.Version });
        var chosen = await page.FollowAsync("Choose Windows Server 2016 instead");
        Assert.Contains("Continue with Windows Server 2016", chosen.Text);
    }

    [Fact]
    [Rule("R33")]
    public async Task Has_no_plan_for_a_version_that_is_not_in_the_catalogue_and_says_why()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("plan", content => content with { VersionId = Guid.NewGuid() });
        Assert.Contains("This product or version is not in the catalogue, so no plan can serve it.", page.Text);
        Assert.DoesNotContain("Buy incidents", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("[name='Form.Pack']"));
    }

    [Fact]
    [Rule("R33")]
    public async Task Points_from_a_partner_pack_to_the_plans_for_a_cloud_product()
    {
        var selling = portal.With(services => Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions
            .Configure<PortalOptions>(services, options => (options.CloudPlanName, options.CloudPlanUrl) = ("Cloud by the day", new Uri("https://cloud.example/plans"))));
        var intakes = await Intakes.OfAsync(portal, SupportPlan.PartnerGold20);
        var cloud = await VersionAsync("microsoft-365-apps", null);
        var key = await intakes.ADraftAsync(content => content with { ProductId = cloud.Product, VersionId = cloud.Version });
        var page = await (await portal.SignInAsync(intakes.Customer, selling)).GetAsync($"/incidents/new/{key}/plan");
        Assert.Contains("It is a cloud product.", page.Document.QuerySelector("details.more")!.TextContent);
        Assert.Equal("/plans/signature-cloud-support", page.Link("Signature cloud support").GetAttribute("href"));
        Assert.Equal("https://cloud.example/plans", page.Link("Cloud by the day").GetAttribute("href"));
    }

    [Fact]
    [Rule("R32")]
    public async Task Says_that_the_partner_status_has_lapsed()
    {
        var intakes = await Intakes.OfAsync(portal, SupportPlan.PartnerGold20);
        var newest = await VersionAsync("windows-server", "2025");
        var day = portal.Moment(intakes.Customer).Today;
        await portal.GrantAsync(intakes.Customer, day);
        Assert.NotEmpty((await intakes.StepAsync("plan", content => content with { VersionId = newest.Version })).Document.QuerySelectorAll("[name='Form.Pack']"));
        portal.Clock.StopAt(Intakes.Now + Duration.FromDays(1));
        var page = await (await portal.SignInAsync(intakes.Customer)).GetAsync($"/incidents/new/{await intakes.ADraftAsync(content => content with { VersionId = newest.Version })}/plan");
        Assert.Empty(page.Document.QuerySelectorAll("[name='Form.Pack']"));
        Assert.Contains("The partner status was valid until 10 November 2026.", page.Document.QuerySelector("details.more")!.TextContent);
    }

    [Fact]
    [Rule("R23")]
    public async Task Refuses_a_pack_that_another_tab_has_just_used_up_and_offers_the_others()
    {
        var intakes = await Intakes.OfAsync(portal, SupportPlan.SingleIncident);
        var other = await portal.Store.APackAsync(intakes.Customer.Actor());
        var page = await intakes.StepAsync("plan");
        await portal.Store.UseUpAsync(intakes.Pack);
        page = await page.Tick("Form.Pack", intakes.Pack.ToString()).SubmitAsync("Continue to severity and hours");
        Assert.Equal(409, page.Status);
        Assert.Equal(["No incident is left in this pack."], page.Errors);
        Assert.NotNull(page.Document.QuerySelector($"[name='Form.Pack'][value='{other}']"));
    }

    [Fact]
    [Rule("R37")]
    public async Task Refuses_the_pack_of_somebody_else()
    {
        var theirs = (await Intakes.OfAsync(portal)).Pack;
        var page = await (await Intakes.OfAsync(portal)).StepAsync("plan");
        page.Document.QuerySelector("[name='Form.Pack']")!.SetAttribute("value", theirs.ToString());
        Assert.Equal(["Choose the pack that pays for the incident."], (await page.SubmitAsync("Continue to severity and hours")).Errors);
    }

    private async Task<(Guid Product, Guid Version)> VersionAsync(string slug, string? version)
    {
        await using var db = portal.Store.Open();
        var product = await db.Products.Include(one => one.Versions).SingleAsync(one => one.Slug == slug);
        return (product.Id, (version is null ? product.Versions[0] : product.Find(version)!).Id);
    }
}
