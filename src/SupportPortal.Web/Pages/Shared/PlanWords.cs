using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The plans as people call them (R32).</summary>
public static class PlanWords
{
    /// <summary>The name of a plan.</summary>
    public static string NameOf(SupportPlan plan) => plan switch
    {
        SupportPlan.SingleIncident => T("Single incident"),
        SupportPlan.FivePack => T("5-pack"),
        SupportPlan.PartnerGold20 => T("Partner support Gold 20-pack"),
        SupportPlan.PartnerSilver15 => T("Partner support Silver 15-pack"),
        SupportPlan.PartnerMaps10 => T("Partner support MAPS 10-pack"),
        SupportPlan.SignatureCloud => T("Signature cloud support"),
        SupportPlan.AdvancedPartner => T("Advanced support for partners"),
        _ => throw new ArgumentOutOfRangeException(nameof(plan), plan, "No such plan."),
    };

    /// <summary>The name of a plan in addresses, which never changes.</summary>
    public static string SlugOf(SupportPlan plan) => plan switch
    {
        SupportPlan.SingleIncident => "single-incident",
        SupportPlan.FivePack => "5-pack",
        SupportPlan.PartnerGold20 => "partner-gold-20-pack",
        SupportPlan.PartnerSilver15 => "partner-silver-15-pack",
        SupportPlan.PartnerMaps10 => "partner-maps-10-pack",
        SupportPlan.SignatureCloud => "signature-cloud-support",
        SupportPlan.AdvancedPartner => "advanced-support-for-partners",
        _ => throw new ArgumentOutOfRangeException(nameof(plan), plan, "No such plan."),
    };

    /// <summary>The plan with a name in addresses, or null.</summary>
    public static SupportPlan? FindBySlug(string slug) =>
        PlanTerms.All.Where(terms => string.Equals(SlugOf(terms.Plan), slug, StringComparison.OrdinalIgnoreCase)).Select(terms => (SupportPlan?)terms.Plan).FirstOrDefault();

    /// <summary>Several in a sentence: "Single incident, 5-pack and Advanced support for partners".</summary>
    public static string ListOf(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : T("{0} and {1}", string.Join(", ", all.SkipLast(1)), all[^1]);
    }
}
