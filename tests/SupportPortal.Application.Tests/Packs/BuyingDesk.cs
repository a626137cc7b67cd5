using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Payments;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>Where packs are bought in the portal: a buyer, and the deeds from the order to the incident.</summary>
internal sealed class BuyingDesk(TestStore store, Actor buyer, IPaymentMethod? method = null)
{
    private readonly IPaymentMethod _method = method ?? new InvoicePayment();

    public TestStore Store => store;

    public Actor Buyer => buyer;

    public PlaceOrder PlaceOrder => new(store.Contexts, _method, ServiceTerms.Default);

    public ConfirmPayment ConfirmPayment => new(store.Contexts, _method, new Nudges());

    public CancelOrder CancelOrder => new(store.Contexts);

    public LapseOrders LapseOrders => new(store.Contexts);

    public SubmitPaidDrafts SubmitPaidDrafts => new(store.Contexts, new SubmitIncident(store.Contexts));

    public ChoosePayer ChoosePayer => new(store.Contexts);

    public ChooseSubmission ChooseSubmission => new(store.Contexts);

    public static async Task<BuyingDesk> OpenAsync(Stores stores, Store kind, IPaymentMethod? method = null)
    {
        var store = await stores.OpenAsync(kind);
        return new BuyingDesk(store, await store.APersonAsync(), method);
    }

    public static Moment By(Actor actor, int days = 0) => Given.Moment(actor, Given.Noon + Duration.FromDays(days));

    public static Purchase APurchase(SupportPlan plan = SupportPlan.FivePack, Guid? draft = null) => new(Guid.NewGuid(), plan, null, draft);

    public Task<Actor> AdminAsync() => store.APersonAsync(Roles.Admin);

    public Task<Guid> PlaceAsync(SupportPlan plan = SupportPlan.FivePack, Guid? draft = null) =>
        PlaceOrder.HandleAsync(APurchase(plan, draft), By(buyer), CancellationToken.None);

    /// <summary>An order that pays for a draft that misses nothing.</summary>
    public async Task<(Guid Order, Guid Draft)> HoldAsync(
        bool submits, Severity severity = Severity.C, Func<IncidentDraft, IncidentDraft>? but = null, SupportPlan plan = SupportPlan.FivePack)
    {
        var draft = await store.ADraftAsync(buyer, Guid.NewGuid(), severity, content => (but?.Invoke(content) ?? content) with { PackId = null });
        var order = await PlaceAsync(plan, draft);
        if (submits)
            await ChooseSubmission.HandleAsync(order, true, By(buyer), CancellationToken.None);
        return (order, draft);
    }

    public async Task<Guid> ConfirmAsync(Guid order, int days = 0) =>
        await ConfirmPayment.HandleAsync(order, By(await AdminAsync(), days), CancellationToken.None);

    public Task<int> SubmitAsync(int days = 0) => SubmitPaidDrafts.HandleAsync("US", By(Actor.System, days), CancellationToken.None);

    public async Task<Order> OrderAsync(Guid order)
    {
        await using var db = store.Open();
        return await db.Orders.SingleAsync(one => one.Id == order);
    }

    public async Task<Draft> DraftAsync(Guid draft)
    {
        await using var db = store.Open();
        return await db.Drafts.SingleAsync(one => one.Id == draft);
    }

    public async Task<List<Pack>> PacksAsync()
    {
        await using var db = store.Open();
        return await db.Packs.Where(one => one.OwnerId == buyer.Person).ToListAsync();
    }

    public async Task<List<Incident>> IncidentsAsync()
    {
        await using var db = store.Open();
        return await db.Incidents.Where(one => one.CustomerId == buyer.Person).ToListAsync();
    }

    /// <summary>The kinds of mails to the buyer, by their names.</summary>
    public async Task<List<string>> MailsAsync()
    {
        await using var db = store.Open();
        return await db.Outbox.Where(mail => mail.RecipientId == buyer.Person).OrderBy(mail => mail.Kind).Select(mail => mail.Kind).ToListAsync();
    }

    public async Task<List<string>> AuditAsync(Guid subject)
    {
        await using var db = store.Open();
        return await db.AuditEntries.Where(entry => entry.Subject == subject).Select(entry => entry.What).ToListAsync();
    }
}
