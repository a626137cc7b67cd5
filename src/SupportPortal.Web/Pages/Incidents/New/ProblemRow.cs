using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>One of the problems, as it is typed.</summary>
public sealed class ProblemRow
{
    /// <summary>Which problem of the draft it is; null for one that the draft does not know.</summary>
    public Guid? Key { get; set; }

    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    public string WhatChanged { get; set; } = "";

    public string StepsTried { get; set; } = "";

    public string StartedOn { get; set; } = "";

    public static ProblemRow Of(DraftProblem problem) => new()
    {
        Key = problem.Key,
        Title = problem.Report.Title,
        Description = problem.Report.Description,
        WhatChanged = problem.Report.WhatChanged ?? "",
        StepsTried = problem.Report.StepsTried ?? "",
        StartedOn = problem.Report.StartedOn ?? "",
    };

    public ProblemReport ToReport() => new(Title.Trim(), Description.Trim())
    {
        WhatChanged = Told(WhatChanged),
        StepsTried = Told(StepsTried),
        StartedOn = Told(StartedOn),
    };

    private static string? Told(string text) => text.Trim() is { Length: > 0 } told ? told : null;
}
