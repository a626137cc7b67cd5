using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>An order as an admin types it in (R26).</summary>
public sealed class OrderForm
{
    /// <summary>A number of ours, made with the form: taken if there is no other, and the sign of a form sent twice.</summary>
    public string OwnNumber { get; set; } = OwnOrderNumber.New().Written;

    public string Number { get; set; } = "";

    /// <summary>Whether the admin has compared a number that looks mistyped.</summary>
    public bool NumberIsCompared { get; set; }

    public string Email { get; set; } = "";

    public string Name { get; set; } = "";

    public string Company { get; set; } = "";

    public SupportPlan? Plan { get; set; }

    public LocalDate? PurchasedOn { get; set; }

    public string Amount { get; set; } = "";

    public string Currency { get; set; } = "";

    /// <summary>The country of the jurisdiction; empty for that of the buyer's account (R28).</summary>
    public string Country { get; set; } = "";

    /// <summary>The part of it, by its code; empty for all of it.</summary>
    public string Part { get; set; } = "";

    public int? Size { get; set; }

    public LocalDate? LastDay { get; set; }

    /// <summary>The amount. Null when none is given, or none that can be read.</summary>
    public decimal? Paid => TypedAmount.Read(Amount) is >= 0 and var paid ? paid : null;

    /// <summary>What it says.</summary>
    public NewOrder ToOrder() => new(OrderConfirmationNumber.Of(OwnNumber), EmailAddress.Of(Email), Plan!.Value, PurchasedOn!.Value)
    {
        Number = string.IsNullOrWhiteSpace(Number) ? null : OrderConfirmationNumber.Of(Number),
        PurchaserName = Given(Name),
        Company = Given(Company),
        Amount = Paid,
        Currency = Given(Currency)?.ToUpperInvariant(),
        Jurisdiction = Given(Country) is { } country ? Jurisdiction.Of(country, Part).Code : null,
        Size = Size,
        LastDay = LastDay,
    };

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
