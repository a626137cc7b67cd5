using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

/// <summary>Where engineers work.</summary>
internal static class Work
{
    /// <summary>The address of an incident in the queue, or of a deed on it.</summary>
    public static string On(IncidentNumber number, string deed = "") =>
        FormattableString.Invariant($"/queue/sp-{number.Value}{(deed.Length > 0 ? "/" : "")}{deed}");
}
