using System.Text.Json;

namespace SupportPortal.Web.Tests.Payments;

/// <summary>A Checkout Session, with what the portal reads of it and some of what it does not.</summary>
internal sealed record FakeSession(string Id, string? Reference, long Subtotal, long Total, string Currency, string Status, string PaymentStatus)
{
    public string? Intent { get; init; }

    public Uri? Url { get; init; }

    public string Json => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["id"] = Id,
        ["object"] = "checkout.session",
        ["amount_subtotal"] = Subtotal,
        ["amount_total"] = Total,
        ["client_reference_id"] = Reference,
        ["currency"] = Currency,
        ["customer_details"] = new { email = "anna@example.com" },
        ["livemode"] = false,
        ["payment_intent"] = Intent,
        ["payment_status"] = PaymentStatus,
        ["status"] = Status,
        ["url"] = Url,
    });
}
