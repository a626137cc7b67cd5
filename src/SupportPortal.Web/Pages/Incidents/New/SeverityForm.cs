using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the step about severity and support hours asks for.</summary>
public sealed class SeverityForm
{
    public Severity? Severity { get; set; }

    /// <summary>Null for the hours that the severity starts at (R18).</summary>
    public SupportHours? Hours { get; set; }

    public string WhatIsDown { get; set; } = "";

    public string SinceWhen { get; set; } = "";

    public string WhoIsAffected { get; set; } = "";

    /// <summary>The customer's word that people are available around the clock.</summary>
    public bool PeopleAreAvailable { get; set; }

    public bool IsAroundTheClock => (Hours ?? HoursChoice.StartOf(Severity ?? Domain.Incidents.Severity.C)) == SupportHours.AroundTheClock;

    public static SeverityForm Of(IncidentDraft content) => new()
    {
        Severity = content.Severity,
        Hours = content.Hours ?? (content.Severity is { } severity ? HoursChoice.StartOf(severity) : null),
        WhatIsDown = content.Impact?.WhatIsDown ?? "",
        SinceWhen = content.Impact?.SinceWhen ?? "",
        WhoIsAffected = content.Impact?.WhoIsAffected ?? "",
        PeopleAreAvailable = content.PeopleAreAvailable,
    };

    /// <summary>The draft with what was asked here. A statement that was begun is kept also for B and C.</summary>
    public IncidentDraft PutInto(IncidentDraft content) => content with
    {
        Severity = Severity,
        Hours = Hours,
        Impact = WhatIsDown.Length + SinceWhen.Length + WhoIsAffected.Length > 0 ? new ImpactStatement(WhatIsDown.Trim(), SinceWhen.Trim(), WhoIsAffected.Trim()) : null,
        PeopleAreAvailable = PeopleAreAvailable,
    };
}
