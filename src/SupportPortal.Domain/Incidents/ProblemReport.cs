namespace SupportPortal.Domain.Incidents;

/// <summary>What is wrong, in the customer's words.</summary>
/// <param name="Title">In one line.</param>
/// <param name="Description">In full.</param>
public sealed record ProblemReport(string Title, string Description)
{
    /// <summary>What changed before it began, if told.</summary>
    public string? WhatChanged { get; init; }

    /// <summary>What was tried, if told.</summary>
    public string? StepsTried { get; init; }

    /// <summary>When it started, in words, if told.</summary>
    public string? StartedOn { get; init; }

    /// <summary>Whether nothing is typed yet.</summary>
    public bool IsEmpty => string.IsNullOrEmpty($"{Title}{Description}{WhatChanged}{StepsTried}{StartedOn}");

    /// <summary>What is missing, if anything.</summary>
    public Refusal? Missing() =>
        Written.Missing(Title, Limits.Title, new TitleIsMissing())
        ?? Written.Missing(Description, Limits.Text, new DescriptionIsMissing())
        ?? Written.Wrong(WhatChanged, Limits.Text)
        ?? Written.Wrong(StepsTried, Limits.Text)
        ?? Written.Wrong(StartedOn, Limits.Name);
}
