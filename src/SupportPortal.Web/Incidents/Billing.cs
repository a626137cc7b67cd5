using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Incidents;

/// <summary>What becomes of the incident that was used, in a sentence (R6, R8).</summary>
public static class Billing
{
    /// <summary>The sentence under the badge.</summary>
    public static string Sentence(Incident incident)
    {
        var paid = $"Paid for with: {PlanWords.NameOf(incident.Plan)}.";
        return incident.Billing switch
        {
            BillingStatus.InUse => $"{paid} Whether it is charged is decided when the incident closes: Resolved is charged; anything else is looked at by a person, and you see the reason.",
            BillingStatus.Charged => $"{paid} The incident was resolved, so the one that it used is charged.",
            _ => $"{paid} It was closed otherwise than resolved, so a person decides whether it is charged, and you see the reason.",
        };
    }
}
