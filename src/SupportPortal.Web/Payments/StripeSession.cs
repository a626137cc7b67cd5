using System.Text.Json;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Payments;

/// <summary>What Stripe says of a Checkout Session, in its answers and in its notices alike.</summary>
/// <param name="Payment">Our key of the payment; null for a session of somebody else at the same account.</param>
/// <param name="Page">The page to pay on, while it can be.</param>
/// <param name="Report">How far it has come.</param>
internal sealed record StripeSession(Guid? Payment, Uri? Page, CardReport Report)
{
    /// <summary>Reads a session.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static StripeSession Read(JsonElement json)
    {
        var session = Text(json, "id") is { Length: > 0 and <= CardPayment.MostNumber } id ? id : throw new JsonException("A session without its number.");
        var currency = Text(json, "currency")?.ToUpperInvariant();
        var report = new CardReport(StateOf(Text(json, "status"), Text(json, "payment_status")), session)
        {
            Reference = ReferenceOf(json),
            Currency = currency is { Length: 3 } ? currency : null,
            Price = Amount(json, "amount_subtotal", currency),
            Total = Amount(json, "amount_total", currency),
        };
        return new StripeSession(
            Guid.TryParseExact(Text(json, "client_reference_id"), "D", out var payment) ? payment : null,
            Uri.TryCreate(Text(json, "url"), UriKind.Absolute, out var page) ? page : null,
            report);
    }

    // The state of the session says whether its page is done with; whether there is money, only the other one says.
    private static CardPaymentState StateOf(string? status, string? money) => (status, money) switch
    {
        (_, "paid" or "no_payment_required") => CardPaymentState.Paid,
        ("expired", _) => CardPaymentState.Ended,
        ("complete", _) => CardPaymentState.Processing,
        ("open", _) => CardPaymentState.Open,
        _ => throw new JsonException("A session without its state."),
    };

    private static string? ReferenceOf(JsonElement json) =>
        Text(json, "payment_intent") is { Length: > 0 and <= CardPayment.MostNumber } reference ? reference : null;

    private static decimal? Amount(JsonElement json, string name, string? currency) =>
        currency is not null && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var small)
            ? StripeAmounts.From(small, currency)
            : null;

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
