using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Packs;

/// <summary>Jurisdictions in words (R28).</summary>
internal static class JurisdictionWords
{
    /// <summary>"Sweden", or "United States, TX".</summary>
    public static string Of(string code)
    {
        var jurisdiction = Jurisdiction.Of(code);
        var country = Countries.NameOf(jurisdiction.Country);
        return jurisdiction.Part is { } part ? $"{country}, {part}" : country;
    }

    /// <summary>"Tax exempt, Sweden", "Sweden", or nothing where the jurisdiction is not known.</summary>
    public static string Of(Order order) =>
        order.Jurisdiction is not { } code ? "" : order.IsTaxExempt ? T("Tax exempt, {0}", Of(code)) : Of(code);
}
