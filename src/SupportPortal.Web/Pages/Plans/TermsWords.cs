using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Plans;

/// <summary>The terms of a plan in plain words (R32).</summary>
public static class TermsWords
{
    /// <summary>T("Verified partners with a competency").</summary>
    public static string HolderOf(PlanTerms terms) => terms.HeldBy switch
    {
        PlanHolder.Anyone => T("Anyone"),
        PlanHolder.VerifiedPartner => T("Verified partners"),
        PlanHolder.PartnerWithCompetency => T("Verified partners with a competency"),
        _ => T("Subscribed partners"),
    };

    /// <summary>"5 incidents".</summary>
    public static string SizeOf(PlanTerms terms) => terms.Size switch
    {
        null => T("As agreed"),
        { } size => TCount("{0} incident|{0} incidents", size),
    };

    /// <summary>The products it serves.</summary>
    public static string ProductsOf(PlanTerms terms)
    {
        var products = terms.Deployment switch
        {
            Deployment.OnPremises => T("Products on your own machines"),
            Deployment.Cloud => T("Cloud products"),
            _ => T("Every product in the catalogue"),
        };
        return terms.NMinusOne ? T("{0}, in the newest version and the one before it (N and N-1)", products) : products;
    }

    /// <summary>The phases it serves.</summary>
    public static string PhasesOf(PlanTerms terms) =>
        terms.Deployment == Deployment.Cloud ? T("In support")
        : terms.Extended ? T("Mainstream, Extended, or in support under a modern lifecycle")
        : T("Mainstream");

    /// <summary>What stands for the price of a plan that the portal does not sell.</summary>
    public static string NotSoldHere => T("As agreed with the partner programme");

    /// <summary>How long a pack can be used (R22).</summary>
    public static string TermOf(PlanTerms terms) => terms.Size is null ? T("As agreed") : T("One year from the purchase");
}
