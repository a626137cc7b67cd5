using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Tests.Packs;

/// <summary>Orders, packs and people as the tests need them. It is 20 November 2026, 10:00 in Stockholm, unless said otherwise.</summary>
internal static class Given
{
    public static readonly DateTimeZone Seller = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
    public static readonly LocalDate Today = new(2026, 11, 20);
    public static readonly LocalDate PurchaseDay = new(2026, 3, 14);
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 9, 0);
    public static readonly Guid Buyer = Guid.NewGuid();
    public static readonly Guid Claimant = Guid.NewGuid();
    public static readonly Guid Stranger = Guid.NewGuid();
    public static readonly Guid AdminId = Guid.NewGuid();
    public static readonly Guid OtherAdminId = Guid.NewGuid();
    public const string Number = "7K9Q-2M4W-XC71-HNB8";
    public const string BuyerEmail = "m.wisniewski@brzoza-logistics.example";

    public static Moment Moment(Guid by, Duration? later = null, Roles roles = Roles.Customer) =>
        Domain.Moment.Of(new Actor(by, roles), Now + (later ?? Duration.Zero), Seller);

    public static Moment AdminMoment(Guid? by = null, Duration? later = null) => Moment(by ?? AdminId, later, Roles.Admin);

    public static Moment On(LocalDate date, Guid? by = null) =>
        Domain.Moment.Of(new Actor(by ?? Buyer, Roles.Customer), date.At(new LocalTime(10, 0)).InZoneStrictly(Seller).ToInstant(), Seller);

    public static OrderDetails Details(
        SupportPlan plan = SupportPlan.FivePack, LocalDate? purchasedOn = null, string number = Number, string email = BuyerEmail) =>
        new(OrderConfirmationNumber.Of(number), EmailAddress.Of(email), plan, purchasedOn ?? PurchaseDay);

    public static Order AnOrder(
        SupportPlan plan = SupportPlan.FivePack, LocalDate? purchasedOn = null, OrderSource source = OrderSource.Admin, string number = Number) =>
        Order.Record(Details(plan, purchasedOn, number), source, AdminMoment());

    /// <summary>An order of the buyer in the portal, placed today unless said otherwise, which can be paid for 30 days.</summary>
    public static Order AnUnpaidOrder(Moment? placed = null, SupportPlan plan = SupportPlan.FivePack)
    {
        var moment = placed ?? Moment(Buyer);
        var order = Order.Place(Details(plan, moment.Today), new OrderPlacement(Guid.NewGuid(), "invoice", ServiceTerms.Default.PaymentDays), moment);
        order.ClearEvents();
        return order;
    }

    /// <summary>A pack of the buyer, bought on 14 March 2026 unless said otherwise, with so many incidents used.</summary>
    public static Pack APack(SupportPlan plan = SupportPlan.FivePack, LocalDate? purchasedOn = null, int used = 0, bool waiting = false)
    {
        var order = AnOrder(plan, purchasedOn);
        var pack = Pack.Purchase(order, PackContents.Fixed(plan, order.PurchasedOn), waiting ? null : Buyer, AdminMoment());
        for (var i = 0; i < used; i++)
            pack.UseOne(Buyer, On(order.PurchasedOn.PlusDays(1)));
        pack.ClearEvents();
        return pack;
    }

    /// <summary>A pack that has just gone from the buyer to the claimant.</summary>
    public static Pack ARecoveredPack(int used = 0, bool waiting = false)
    {
        var pack = APack(used: used, waiting: waiting);
        pack.Recover(AGrant(), [], AdminMoment());
        pack.ClearEvents();
        return pack;
    }

    /// <summary>A recovered pack whose buyer has objected.</summary>
    public static Pack AFrozenPack(bool waiting = false)
    {
        var pack = ARecoveredPack(waiting: waiting);
        pack.ObjectToRecovery("I am still here.", Moment(Buyer, Duration.FromHours(1)));
        pack.ClearEvents();
        return pack;
    }

    public static RecoveryGrant AGrant(Guid? to = null, string reason = "The buyer has left.", bool anotherAdmin = true) =>
        new(to ?? Claimant, new LedgerCause(Guid.NewGuid(), reason), anotherAdmin, ServiceTerms.Default.ObjectionFor);

    public static LedgerCause ACause(string? reason = "Agreed on the telephone.") => new(Guid.NewGuid(), reason);

    public static RecoveryClaim AClaim(string number = Number) =>
        new(OrderConfirmationNumber.Of(number), "Brzoza Logistics", "I run IT since Marek left.");

    public static RecoveryRequest ARequest(Pack? pack, Guid? by = null)
    {
        var request = RecoveryRequest.Ask(AClaim(), pack?.Id, Moment(by ?? Claimant));
        request.ClearEvents();
        return request;
    }

    public static void UseOne(this Pack pack, Guid person, Moment moment) =>
        pack.Use(person, Guid.NewGuid(), new IncidentNumber(20377), Guid.NewGuid(), moment);

    public static void ReturnOne(this Pack pack, Moment moment) =>
        pack.Return(Guid.NewGuid(), new IncidentNumber(20377), Guid.NewGuid(), new BillingRuling(BillingChoice.DoNotCharge, BillingReason.ProductDefect), moment);
}
