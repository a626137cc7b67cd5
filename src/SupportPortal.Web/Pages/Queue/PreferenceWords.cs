using System.Globalization;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>How a customer likes to be talked to, in words.</summary>
public static class PreferenceWords
{
    /// <summary>"Norwegian".</summary>
    public static string LanguageOf(ContactPreference preference)
    {
        try
        {
            return CultureInfo.GetCultureInfo(preference.Language).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return preference.Language;
        }
    }

    /// <summary>"E-mail, Norwegian, Oslo time".</summary>
    public static string Of(ContactPreference preference) =>
        T("{0}, {1}, {2} time", WayOf(preference.Way), LanguageOf(preference), preference.Zone[(preference.Zone.LastIndexOf('/') + 1)..].Replace('_', ' '));

    private static string WayOf(ContactWay way) => way == ContactWay.Telephone ? T("Telephone") : T("E-mail");
}
