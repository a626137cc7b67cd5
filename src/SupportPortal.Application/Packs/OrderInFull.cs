using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>An order with what became of it.</summary>
/// <param name="Order">The order.</param>
/// <param name="Pack">Its pack; null until it is paid.</param>
/// <param name="Draft">The title of the draft that it holds, empty while that has none, or several; null without a draft to go on with.</param>
public sealed record OrderInFull(Order Order, Pack? Pack, string? Draft)
{
    /// <summary>The incidents that the draft became when the order was paid.</summary>
    public IReadOnlyList<IncidentNumber> Incidents { get; init; } = [];

    /// <summary>What its payment would do with the draft that it holds; null when it holds none.</summary>
    public PaymentOutlook? Outlook { get; init; }

    /// <summary>The document by which it is exempt from tax (R28), for admins; null when it is not.</summary>
    public TaxExemption? Exemption { get; init; }

    /// <summary>The tries to pay it by card, the latest first.</summary>
    public IReadOnlyList<CardPayment> CardPayments { get; init; } = [];

    /// <summary>Who can confirm its payment.</summary>
    public Deciders Deciders { get; init; } = new([]);

    /// <summary>Confirming its payment, as it concerns the one who would (R37).</summary>
    public Matter MatterFor(Actor by) => Deciders.Of(by, Order.BuyerId is { } buyer ? [buyer] : []);

    /// <summary>Whether the person sees the order confirmation number whole: it works as a key (R20).</summary>
    public bool ShowsNumberTo(Guid person) => Pack is null ? Order.BuyerId == person : Pack.OwnerId == person;
}
