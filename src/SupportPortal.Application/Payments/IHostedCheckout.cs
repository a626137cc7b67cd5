using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Payments;

/// <summary>Whoever takes payments by card on a page of their own (R27).</summary>
public interface IHostedCheckout
{
    /// <summary>Where their pages are, without a path; null when nobody takes payments.</summary>
    Uri? Origin { get; }

    /// <summary>Whether they add taxes to the price of an order that is not exempt.</summary>
    bool AddsTax { get; }

    /// <summary>Whether they take so much in this currency.</summary>
    bool Takes(Price price);

    /// <summary>Asks for a page; asked again for the same payment it is the same page.</summary>
    /// <exception cref="RefusedException"><see cref="PaymentPageIsNotThere"/>.</exception>
    Task<HostedPage> OpenAsync(CardPayment payment, CheckoutWords words, CancellationToken cancel);

    /// <summary>Asks how far a payment has come.</summary>
    /// <param name="session">Their number of the checkout.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="PaymentPageIsNotThere"/>.</exception>
    Task<CardReport> ReadAsync(string session, CancellationToken cancel);

    /// <summary>Closes a page, so that nothing can be paid on it any more.</summary>
    /// <param name="session">Their number of the checkout.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="PaymentPageIsNotThere"/>, also where it has been paid on meanwhile.</exception>
    Task<CardReport> CloseAsync(string session, CancellationToken cancel);
}
