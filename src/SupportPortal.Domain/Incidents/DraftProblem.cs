namespace SupportPortal.Domain.Incidents;

/// <summary>One of the problems of a draft, as far as it is typed: it becomes an incident of its own severity (R11).</summary>
public sealed record DraftProblem
{
    /// <summary>Tells it from the others of its draft; empty for the one that every draft begins with.</summary>
    public Guid Key { get; init; }

    /// <summary>What is wrong.</summary>
    public ProblemReport Report { get; init; } = new("", "");

    /// <summary>The severity.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What severity A asks for (R17).</summary>
    public ImpactStatement? Impact { get; init; }

    /// <summary>The support hours chosen; null for those that the severity starts at (R18).</summary>
    public SupportHours? Hours { get; init; }

    /// <summary>The support hours: as chosen, else as the severity starts.</summary>
    public SupportHours HoursOrStart() => Hours ?? HoursChoice.StartOf(Severity ?? Incidents.Severity.C);

    internal Refusal? MissingInSeverity() => Severity is { } severity
        ? Submission.UnknownSeverity(severity) ?? ImpactStatement.Missing(severity, Impact)
        : new SeverityIsMissing();
}
