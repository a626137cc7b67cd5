using System.Globalization;
using SupportPortal.Application.Payments;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Payments;

/// <summary>What Stripe is asked for: one page, for one thing at one price, by card.</summary>
internal static class StripeForm
{
    /// <summary>The fields.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(CardPayment payment, CheckoutWords words)
    {
        Dictionary<string, string> form = new(StringComparer.Ordinal)
        {
            ["mode"] = "payment",
            ["payment_method_types[0]"] = "card",
            ["client_reference_id"] = payment.Id.ToString(),
            ["line_items[0][quantity]"] = "1",
            ["line_items[0][price_data][currency]"] = payment.Currency.ToLowerInvariant(),
            ["line_items[0][price_data][unit_amount]"] = Say(StripeAmounts.Of(payment.Amount, payment.Currency)!.Value),
            ["line_items[0][price_data][product_data][name]"] = words.Title,
            // What their list of payments shows leads back to the order.
            ["payment_intent_data[metadata][order]"] = payment.OrderId.ToString(),
            ["expires_at"] = Say(payment.ExpiresAt.ToUnixTimeSeconds()),
            ["locale"] = words.Language,
            ["success_url"] = words.Paid.AbsoluteUri,
            ["cancel_url"] = words.Back.AbsoluteUri,
        };
        if (payment.AddsTax)
        {
            form["automatic_tax[enabled]"] = "true";
            form["billing_address_collection"] = "required";
            form["line_items[0][price_data][tax_behavior]"] = "exclusive";
        }

        return form;
    }

    private static string Say(long number) => number.ToString(CultureInfo.InvariantCulture);
}
