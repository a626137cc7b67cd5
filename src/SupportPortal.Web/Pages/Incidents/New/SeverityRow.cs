using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>Severity and support hours of one of the problems.</summary>
public sealed class SeverityRow
{
    /// <summary>Which problem of the draft it is.</summary>
    public Guid Key { get; set; }

    public Severity? Severity { get; set; }

    /// <summary>Null for the hours that the severity starts at (R18).</summary>
    public SupportHours? Hours { get; set; }

    public string WhatIsDown { get; set; } = "";

    public string SinceWhen { get; set; } = "";

    public string WhoIsAffected { get; set; } = "";

    public bool IsAroundTheClock => (Hours ?? HoursChoice.StartOf(Severity ?? Domain.Incidents.Severity.C)) == SupportHours.AroundTheClock;

    public static SeverityRow Of(DraftProblem problem) => new()
    {
        Key = problem.Key,
        Severity = problem.Severity,
        Hours = problem.Hours ?? (problem.Severity is { } severity ? HoursChoice.StartOf(severity) : null),
        WhatIsDown = problem.Impact?.WhatIsDown ?? "",
        SinceWhen = problem.Impact?.SinceWhen ?? "",
        WhoIsAffected = problem.Impact?.WhoIsAffected ?? "",
    };

    /// <summary>The problem with what was asked here. A statement that was begun is kept also for B and C.</summary>
    public DraftProblem PutInto(DraftProblem problem) => problem with
    {
        Severity = Severity,
        Hours = Hours,
        Impact = WhatIsDown.Length + SinceWhen.Length + WhoIsAffected.Length > 0 ? new ImpactStatement(WhatIsDown.Trim(), SinceWhen.Trim(), WhoIsAffected.Trim()) : null,
    };
}
