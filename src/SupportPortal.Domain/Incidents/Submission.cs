using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

/// <summary>Everything an incident is submitted with.</summary>
public sealed record Submission
{
    /// <summary>Who submits it, or for whom an engineer does.</summary>
    public required Guid CustomerId { get; init; }

    /// <summary>Product and version, with the verdict of the day of submission (R29).</summary>
    public required LifecycleVerdict Verdict { get; init; }

    /// <summary>The pack that pays for it (R23).</summary>
    public required Guid PackId { get; init; }

    /// <summary>The plan of that pack.</summary>
    public required SupportPlan Plan { get; init; }

    /// <summary>The kind of help that is wanted, by its code (R31).</summary>
    public required string HelpKind { get; init; }

    /// <summary>The exclusion that the customer believes does not hold here, by its code; else null (R31).</summary>
    public string? InsistedExclusion { get; init; }

    /// <summary>What is wrong.</summary>
    public required ProblemReport Problem { get; init; }

    /// <summary>How hard it hits.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What severity A asks for (R17).</summary>
    public ImpactStatement? Impact { get; init; }

    /// <summary>When to work on it, and whom to reach (R18).</summary>
    public required HoursChoice Hours { get; init; }

    /// <summary>How the customer likes to be talked to.</summary>
    public required ContactPreference Preference { get; init; }

    /// <summary>The incident that it was a part of, when it comes from a split (R10).</summary>
    public IncidentNumber? SplitFrom { get; init; }

    /// <summary>Which of the parts of that incident it was.</summary>
    public int? SplitFromPart { get; init; }

    /// <summary>The engineer who described it, when it comes from a split; null for who submits it (R10).</summary>
    public Guid? DescribedBy { get; init; }

    /// <summary>The files that come with it, stored already.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    /// <summary>The message of another incident that it is raised from; null otherwise (R11).</summary>
    public RaisedFrom? RaisedFrom { get; init; }

    /// <summary>What is missing, if anything.</summary>
    public Refusal? Missing() =>
        OutOfLifecycle()
        ?? Written.Missing(HelpKind, Limits.Name, new HelpKindIsMissing())
        ?? Problem.Missing()
        ?? UnknownSeverity(Severity)
        ?? ImpactStatement.Missing(Severity, Impact)
        ?? Hours.Missing()
        ?? Preference.Missing();

    // Belief does not help here: R30 decides, not R31.
    private Refusal? OutOfLifecycle() => Verdict switch
    {
        { IsInLifecycle: true } => null,
        { Phase: LifecyclePhase.NotReleased } => new VersionIsNotReleased(Verdict.FullName, Verdict.Dates.ReleasedOn),
        _ => new VersionIsOutOfLifecycle(Verdict.FullName, Verdict.Dates.SupportEnd, Successor: null),
    };

    internal static Refusal? UnknownSeverity(Severity severity) =>
        Enum.IsDefined(severity) ? null : new NoSuchSeverity((int)severity);
}
