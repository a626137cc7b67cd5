using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Payments;

/// <summary>Nobody takes payments by card.</summary>
public sealed class NoHostedCheckout : IHostedCheckout
{
    /// <inheritdoc/>
    public Uri? Origin => null;

    /// <inheritdoc/>
    public bool AddsTax => false;

    /// <inheritdoc/>
    public bool Takes(Price price) => false;

    /// <inheritdoc/>
    public Task<HostedPage> OpenAsync(CardPayment payment, CheckoutWords words, CancellationToken cancel) => throw NotThere();

    /// <inheritdoc/>
    public Task<CardReport> ReadAsync(string session, CancellationToken cancel) => throw NotThere();

    /// <inheritdoc/>
    public Task<CardReport> CloseAsync(string session, CancellationToken cancel) => throw NotThere();

    private static RefusedException NotThere() => new(new PaymentPageIsNotThere());
}
