using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The plans as people call them (R32).</summary>
public static class PlanWords
{
    /// <summary>The name of a plan.</summary>
    public static string NameOf(SupportPlan plan) => plan switch
    {
        SupportPlan.SingleIncident => "Single incident",
        SupportPlan.FivePack => "5-pack",
        SupportPlan.PartnerGold20 => "Partner support Gold 20-pack",
        SupportPlan.PartnerSilver15 => "Partner support Silver 15-pack",
        SupportPlan.PartnerMaps10 => "Partner support MAPS 10-pack",
        SupportPlan.SignatureCloud => "Signature cloud support",
        SupportPlan.AdvancedPartner => "Advanced support for partners",
        _ => throw new ArgumentOutOfRangeException(nameof(plan), plan, "No such plan."),
    };

    /// <summary>Several in a sentence: "Single incident, 5-pack and Advanced support for partners".</summary>
    public static string ListOf(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
