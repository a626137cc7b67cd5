using AngleSharp.Dom;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

/// <summary>A customer of a test's own, with a pack and a browser; it is Tuesday 10 November 2026, 15:10 in Warsaw.</summary>
internal sealed record Intakes(PortalFactory Portal, DemoAccount Customer, Visitor Visitor, Guid Pack)
{
    /// <summary>The day after is a holiday in Poland; the calendar is open from 8 to 16.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    public static async Task<Intakes> OfAsync(PortalFactory portal, SupportPlan? plan = SupportPlan.FivePack)
    {
        portal.Clock.StopAt(Now);
        var customer = await portal.AnotherCustomerAsync("Anna Brzezińska");
        var pack = plan is { } bought ? await portal.Store.APackAsync(customer.Actor(), bought) : Guid.Empty;
        return new Intakes(portal, customer, await portal.SignInAsync(customer), pack);
    }

    public Task<Guid> ADraftAsync(Func<IncidentDraft, IncidentDraft>? but = null) => Portal.Store.ADraftAsync(Customer.Actor(), Pack, but: but);

    /// <summary>A step of a draft that misses nothing unless said otherwise.</summary>
    public async Task<Page> StepAsync(string step, Func<IncidentDraft, IncidentDraft>? but = null) =>
        await Visitor.GetAsync($"/incidents/new/{await ADraftAsync(but)}/{step}");

    /// <summary>What is kept of the draft whose step a page shows.</summary>
    public async Task<IncidentDraft> ContentAsync(Page page)
    {
        await using var db = Portal.Store.Open();
        return (await db.Drafts.FindAsync(KeyIn(page)))!.Content;
    }

    public static Guid KeyIn(Page page) => Guid.Parse(page.Address.Split('/')[3]);

    /// <summary>The posted form as bytes, with one field as no browser would send it.</summary>
    public static HttpContent Raw(Page page, string button, string field, string percentEncoded)
    {
        var pressed = page.Document.QuerySelectorAll("button").First(one => one.TextContent.Trim() == button);
        var fields = FormContent.FieldsOf(pressed.Closest("form")!, pressed).Where(one => one.Key != field)
            .Select(one => $"{Uri.EscapeDataString(one.Key)}={Uri.EscapeDataString(one.Value)}").Append($"{field}={percentEncoded}");
        return new StringContent(string.Join('&', fields), new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded"));
    }
}
