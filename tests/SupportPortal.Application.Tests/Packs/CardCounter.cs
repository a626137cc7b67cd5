using System.Collections.Concurrent;
using SupportPortal.Application.Payments;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>Somebody who takes payments by card, in memory: what was asked for, and what the buyer did there.</summary>
internal sealed class CardCounter : IHostedCheckout
{
    private readonly ConcurrentDictionary<Guid, string> _sessions = new();
    private readonly ConcurrentDictionary<string, CardReport> _reports = new();

    public Uri Origin { get; } = new("https://pay.example");

    Uri? IHostedCheckout.Origin => Origin;

    public bool AddsTax { get; init; }

    /// <summary>Whether nobody can reach it.</summary>
    public bool IsDown { get; set; }

    public int Opened => _sessions.Count;

    public int Asked { get; private set; }

    public bool Takes(Price price) => price.Currency != "UYU";

    public Task<HostedPage> OpenAsync(CardPayment payment, CheckoutWords words, CancellationToken cancel)
    {
        InsistOnOpen();
        var session = _sessions.GetOrAdd(payment.Id, _ => $"cs_{Guid.NewGuid():N}");
        _reports.TryAdd(session, new CardReport(CardPaymentState.Open, session) { Price = payment.Amount, Total = payment.Amount, Currency = payment.Currency });
        return Task.FromResult(new HostedPage(session, new Uri(Origin, session)));
    }

    public Task<CardReport> ReadAsync(string session, CancellationToken cancel)
    {
        InsistOnOpen();
        Asked++;
        return Task.FromResult(_reports[session]);
    }

    public Task<CardReport> CloseAsync(string session, CancellationToken cancel)
    {
        InsistOnOpen();
        if (_reports[session].State == CardPaymentState.Open)
            return Task.FromResult(_reports[session] = _reports[session] with { State = CardPaymentState.Ended });
        throw new RefusedException(new PaymentPageIsNotThere());
    }

    /// <summary>The buyer pays on a page.</summary>
    public CardReport Pay(Uri page)
    {
        var session = page.Segments[^1];
        return _reports[session] = _reports[session] with { State = CardPaymentState.Paid, Reference = "pi_" + session };
    }

    public CardPaymentState StateOf(Uri page) => _reports[page.Segments[^1]].State;

    public Guid PaymentOf(Uri page) => _sessions.Single(one => one.Value == page.Segments[^1]).Key;

    private void InsistOnOpen()
    {
        if (IsDown)
            throw new RefusedException(new PaymentPageIsNotThere());
    }
}
