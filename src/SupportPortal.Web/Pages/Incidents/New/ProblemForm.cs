using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the step about the problem asks for.</summary>
public sealed class ProblemForm
{
    public string HelpKind { get; set; } = "";

    /// <summary>The codes of the exclusions that the customer believes do not hold here.</summary>
    public List<string> Insisted { get; set; } = [];

    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    public string WhatChanged { get; set; } = "";

    public string StepsTried { get; set; } = "";

    public string StartedOn { get; set; } = "";

    /// <summary>Whether the customer insists on the kind of help that is chosen.</summary>
    public bool Insists => Insisted.Contains(HelpKind);

    public static ProblemForm Of(IncidentDraft content)
    {
        var problem = content.Problems.Count > 0 ? content.Problems[0] : new ProblemReport("", "");
        return new ProblemForm
        {
            HelpKind = content.HelpKind ?? "",
            Insisted = content.InsistedExclusion is { } code ? [code] : [],
            Title = problem.Title,
            Description = problem.Description,
            WhatChanged = problem.WhatChanged ?? "",
            StepsTried = problem.StepsTried ?? "",
            StartedOn = problem.StartedOn ?? "",
        };
    }

    /// <summary>The draft with what was asked here; further problems of it stay.</summary>
    /// <param name="content">The draft.</param>
    /// <param name="covered">Whether the kind of help is covered, so that there is nothing to insist on.</param>
    public IncidentDraft PutInto(IncidentDraft content, bool covered) => content with
    {
        HelpKind = HelpKind,
        InsistedExclusion = covered ? null : HelpKind,
        Problems = [ToReport(), .. content.Problems.Skip(1)],
    };

    private ProblemReport ToReport() => new(Title.Trim(), Description.Trim())
    {
        WhatChanged = Told(WhatChanged),
        StepsTried = Told(StepsTried),
        StartedOn = Told(StartedOn),
    };

    private static string? Told(string text) => text.Trim() is { Length: > 0 } told ? told : null;
}
