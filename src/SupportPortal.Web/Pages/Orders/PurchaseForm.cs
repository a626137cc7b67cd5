using SupportPortal.Application.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Packs;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>What is bought (R27).</summary>
public sealed class PurchaseForm
{
    /// <summary>The form: sent twice, it makes one order.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    public SupportPlan? Plan { get; set; }

    /// <summary>The prices that were shown, by plan.</summary>
    public Dictionary<string, string?> Seen { get; set; } = [];

    /// <summary>The country of the jurisdiction; empty for that of the account (R28).</summary>
    public string Country { get; set; } = "";

    /// <summary>The part of it, by its code; empty for all of it.</summary>
    public string Part { get; set; } = "";

    /// <summary>What it says.</summary>
    public Purchase ToPurchase(Guid? draft) => new(Key, Plan!.Value, PriceWords.Read(Seen.GetValueOrDefault(Plan.Value.ToString())), draft)
    {
        Jurisdiction = Country.Length == 0 ? null : Jurisdiction.Of(Country, Part),
    };
}
