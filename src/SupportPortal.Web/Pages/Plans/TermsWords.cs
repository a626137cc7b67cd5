using System.Globalization;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Plans;

/// <summary>The terms of a plan in plain words (R32).</summary>
public static class TermsWords
{
    /// <summary>"Verified partners with a competency".</summary>
    public static string HolderOf(PlanTerms terms) => terms.HeldBy switch
    {
        PlanHolder.Anyone => "Anyone",
        PlanHolder.VerifiedPartner => "Verified partners",
        PlanHolder.PartnerWithCompetency => "Verified partners with a competency",
        _ => "Subscribed partners",
    };

    /// <summary>"5 incidents".</summary>
    public static string SizeOf(PlanTerms terms) => terms.Size switch
    {
        null => "As agreed",
        1 => "1 incident",
        var size => string.Create(CultureInfo.CurrentCulture, $"{size} incidents"),
    };

    /// <summary>The products it serves.</summary>
    public static string ProductsOf(PlanTerms terms) => terms.Deployment switch
    {
        Deployment.OnPremises => "Products on your own machines",
        Deployment.Cloud => "Cloud products",
        _ => "Every product in the catalogue",
    } + (terms.NMinusOne ? ", in the newest version and the one before it (N and N-1)" : "");

    /// <summary>The phases it serves.</summary>
    public static string PhasesOf(PlanTerms terms) =>
        terms.Deployment == Deployment.Cloud ? "In support"
        : terms.Extended ? "Mainstream, Extended, or in support under a modern lifecycle"
        : "Mainstream";

    /// <summary>What stands for the price of a plan that the portal does not sell.</summary>
    public const string NotSoldHere = "As agreed with the partner programme";

    /// <summary>How long a pack can be used (R22).</summary>
    public static string TermOf(PlanTerms terms) => terms.Size is null ? "As agreed" : "One year from the purchase";
}
