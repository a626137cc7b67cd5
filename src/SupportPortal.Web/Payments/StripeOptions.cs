namespace SupportPortal.Web.Payments;

/// <summary>The account at Stripe that takes payments by card; the section <c>Payments:Stripe</c> (R27).</summary>
public sealed class StripeOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Payments:Stripe";

    /// <summary>The secret key, or better a restricted one that may write Checkout Sessions and nothing else; empty for no payments by card.</summary>
    public string SecretKey { get; set; } = "";

    /// <summary>The signing secret of the webhook endpoint.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>Whether Stripe Tax adds taxes to the price of orders that are not exempt (R28).</summary>
    public bool AutomaticTax { get; set; }

    /// <summary>Where its interface is.</summary>
    public Uri ApiBase { get; set; } = new("https://api.stripe.com");

    /// <summary>Where its pages are: another one where the account has a domain of its own for them.</summary>
    public Uri CheckoutOrigin { get; set; } = new("https://checkout.stripe.com");

    /// <summary>Whether payments by card can be taken.</summary>
    internal bool IsSetUp => SecretKey.Length > 0;
}
