using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>The plans as order files name them: by code, or as people write them; case, spaces and signs do not matter.</summary>
internal static class PlanNames
{
    private static readonly Dictionary<string, SupportPlan> Plans = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SingleIncident"] = SupportPlan.SingleIncident,
        ["Single"] = SupportPlan.SingleIncident,
        ["FivePack"] = SupportPlan.FivePack,
        ["5Pack"] = SupportPlan.FivePack,
        ["PartnerGold20"] = SupportPlan.PartnerGold20,
        ["Gold20Pack"] = SupportPlan.PartnerGold20,
        ["PartnerSilver15"] = SupportPlan.PartnerSilver15,
        ["Silver15Pack"] = SupportPlan.PartnerSilver15,
        ["PartnerMaps10"] = SupportPlan.PartnerMaps10,
        ["Maps10Pack"] = SupportPlan.PartnerMaps10,
        ["SignatureCloud"] = SupportPlan.SignatureCloud,
        ["SignatureCloudSupport"] = SupportPlan.SignatureCloud,
        ["AdvancedPartner"] = SupportPlan.AdvancedPartner,
        ["AdvancedSupportForPartners"] = SupportPlan.AdvancedPartner,
    };

    public static SupportPlan? Find(string text) =>
        Plans.TryGetValue(string.Concat(text.Where(char.IsAsciiLetterOrDigit)), out var plan) ? plan : null;
}
