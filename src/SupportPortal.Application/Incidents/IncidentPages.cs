using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Where mailed links about incidents lead: paths in the portal.</summary>
public static class IncidentPages
{
    /// <summary>The list of one's own incidents.</summary>
    public static readonly Uri Own = new("/incidents", UriKind.Relative);

    /// <summary>The page of an incident.</summary>
    public static Uri Of(IncidentNumber number) => new($"/incidents/{number}", UriKind.Relative);
}
