namespace SupportPortal.Web.Payments;

/// <summary>How orders of the portal are paid; the section <c>Payments</c> (R27).</summary>
public sealed class PaymentsOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Payments";

    /// <summary>The payment method of new orders, by its name: <c>invoice</c> or <c>card</c>.</summary>
    public string Method { get; set; } = "invoice";

    /// <summary>The accepted ways to pay, a sentence each, as the public page lists them; empty for that of the method alone.</summary>
    public IReadOnlyList<string> Ways { get; set; } = [];

    /// <summary>The address, for mail or on the web, of whoever takes card payments, where questions about one go.</summary>
    public string? CardQuestions { get; set; }
}
