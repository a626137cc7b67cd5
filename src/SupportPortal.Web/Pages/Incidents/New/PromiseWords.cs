using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>How a promise was worked out, in a line.</summary>
internal static class PromiseWords
{
    /// <summary>"4 business hours in the business calendar of Poland", or "2 hours, day and night".</summary>
    public static string Of(ResponseTarget target, CalendarVersion calendar) => target.IsBusinessTime
        ? T("{0} in the business calendar of {1}", IncidentWords.Of(target), CalendarWords.NameOf(calendar))
        : T("{0}, day and night", IncidentWords.Of(target));
}
