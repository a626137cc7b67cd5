using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Payments;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>Where packs are bought by card: a buyer at a portal with prices, and whoever takes the payments.</summary>
internal sealed class CardBuying(TestStore store, Actor buyer, CardCounter counter)
{
    public static readonly Price Price = new(1499, "EUR");

    private static readonly CheckoutWords Words = new("5-pack", "en", new Uri("https://portal.example/paid"), new Uri("https://portal.example/back"));

    public BuyingDesk Desk { get; } = new(store, buyer, new HostedCardPayment(counter));

    public CardCounter Counter => counter;

    public BeginCardPayment Begin => new(store.Contexts, counter);

    public HearOfCardPayment Hear => new(store.Contexts, new Nudges());

    public FollowCardPayments Follow => new(store.Contexts, counter, Hear);

    public SeeToCardMoney See => new(store.Contexts, new Nudges());

    public ListWaitingDecisions List => new(store.Contexts, new Application.Incidents.ListBilling(store.Contexts), new HostedCardPayment(counter));

    public static async Task<CardBuying> OpenAsync(TestStore store, CardCounter? counter = null)
    {
        var buying = new CardBuying(store, await store.APersonAsync(), counter ?? new CardCounter());
        await new SetPrice(store.Contexts).HandleAsync(SupportPlan.FivePack, Price, BuyingDesk.By(await buying.Desk.AdminAsync()), CancellationToken.None);
        return buying;
    }

    public static Moment At(int minutes) => Given.Moment(Actor.System, Given.Noon + Duration.FromMinutes(minutes));

    public Task<Guid> PlaceAsync(Guid? draft = null) =>
        Desk.PlaceOrder.HandleAsync(BuyingDesk.APurchase(draft: draft) with { Seen = Price }, BuyingDesk.By(buyer), CancellationToken.None);

    public Task<Uri> BeginAsync(Guid order, int minutes = 0) =>
        Begin.HandleAsync(order, Words, Given.Moment(buyer, Given.Noon + Duration.FromMinutes(minutes)), CancellationToken.None);

    /// <summary>Whoever takes the payment tells that a page was paid on.</summary>
    public Task TellAsync(Uri page, CardReport report, int minutes = 1) => Hear.HandleAsync(counter.PaymentOf(page), report, At(minutes), CancellationToken.None);

    public Task<int> FollowAsync(int minutes) => Follow.HandleAsync(At(minutes), CancellationToken.None);

    public async Task<CardPayment> PaymentAsync(Uri page)
    {
        await using var db = store.Open();
        var id = counter.PaymentOf(page);
        return await db.CardPayments.SingleAsync(payment => payment.Id == id);
    }

    public async Task<List<CardQuestion?>> QuestionsAsync() => [.. (await List.HandleAsync(CancellationToken.None)).Where(one => one.CardPayment is not null).Select(one => one.CardQuestion)];

    public async Task<List<string>> FaultsAsync()
    {
        var faults = new List<string>();
        await foreach (var fault in new CardPaymentCheck(store.Contexts).RunAsync(new Application.Checks.CheckRun(Given.Noon), CancellationToken.None))
            faults.Add(fault.What);
        return faults;
    }
}
