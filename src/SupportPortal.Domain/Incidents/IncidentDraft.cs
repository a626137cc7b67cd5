using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Incidents;

/// <summary>What was typed so far: plain data that may miss anything. Kept as JSON, so names are stored and stay.</summary>
public sealed record IncidentDraft
{
    /// <summary>The product.</summary>
    public Guid? ProductId { get; init; }

    /// <summary>The version of the product.</summary>
    public Guid? VersionId { get; init; }

    /// <summary>The kind of help that is wanted, by its code (R31).</summary>
    public string? HelpKind { get; init; }

    /// <summary>The exclusion that the customer believes does not hold here, by its code (R31).</summary>
    public string? InsistedExclusion { get; init; }

    /// <summary>The problems; each becomes an incident of its own (R11).</summary>
    public IReadOnlyList<ProblemReport> Problems { get; init; } = [];

    /// <summary>The pack that is to pay.</summary>
    public Guid? PackId { get; init; }

    /// <summary>The severity.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What severity A asks for (R17).</summary>
    public ImpactStatement? Impact { get; init; }

    /// <summary>The support hours chosen; null for those that the severity starts at (R18).</summary>
    public SupportHours? Hours { get; init; }

    /// <summary>The customer's word that people are available around the clock.</summary>
    public bool PeopleAreAvailable { get; init; }

    /// <summary>Whom to reach.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>How the customer likes to be talked to.</summary>
    public ContactPreference? Preference { get; init; }

    /// <summary>The files, stored already.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    /// <summary>The same with one more file.</summary>
    /// <exception cref="RefusedException"><see cref="TooManyFiles"/>.</exception>
    public IncidentDraft With(StoredFile file)
    {
        if (Files.Count >= Limits.Files)
            new TooManyFiles(Limits.Files).Throw();
        return this with { Files = [.. Files, file] };
    }

    /// <summary>The same without one of its files.</summary>
    public IncidentDraft Without(Guid file) => this with { Files = [.. Files.Where(one => one.Id != file)] };

    /// <summary>The support hours: as chosen, else as the severity starts.</summary>
    public SupportHours HoursOrStart() => Hours ?? HoursChoice.StartOf(Severity ?? Incidents.Severity.C);

    /// <summary>The first step that misses something; the review when none does.</summary>
    public IntakeStep FirstIncomplete() => Enum.GetValues<IntakeStep>().FirstOrDefault(step => Missing(step) is not null, IntakeStep.Review);

    /// <summary>Whether a step is complete.</summary>
    public bool IsComplete(IntakeStep step) => Missing(step) is null;

    /// <summary>What a step misses, if anything; the review, what the first incomplete step misses.</summary>
    public Refusal? Missing(IntakeStep step) => step switch
    {
        IntakeStep.Product => ProductId is null || VersionId is null ? new ProductIsMissing() : null,
        IntakeStep.Problem => MissingInProblem(),
        IntakeStep.Plan => PackId is null ? new PackIsMissing() : null,
        IntakeStep.SeverityAndHours => MissingInSeverity(),
        IntakeStep.ContactsAndFiles => MissingInContacts(),
        IntakeStep.Review => Enumerable.Range((int)IntakeStep.Product, (int)IntakeStep.ContactsAndFiles)
            .Select(earlier => Missing((IntakeStep)earlier)).FirstOrDefault(missing => missing is not null),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step."),
    };

    /// <summary>The submission of one of the problems.</summary>
    /// <param name="problem">Which of the <see cref="Problems"/>, from 0.</param>
    /// <param name="customer">Who submits it.</param>
    /// <param name="verdict">Product and version, judged on the day of submission.</param>
    /// <param name="plan">The plan of the pack.</param>
    /// <exception cref="RefusedException">Something is missing.</exception>
    public Submission ToSubmission(int problem, Guid customer, LifecycleVerdict verdict, SupportPlan plan)
    {
        Missing(IntakeStep.Review)?.Throw();
        return new Submission
        {
            CustomerId = customer,
            Verdict = verdict,
            PackId = PackId!.Value,
            Plan = plan,
            HelpKind = HelpKind!,
            InsistedExclusion = InsistedExclusion,
            Problem = Problems[problem],
            Severity = Severity!.Value,
            Impact = Impact,
            Hours = new HoursChoice(HoursOrStart(), PeopleAreAvailable, Contacts),
            Preference = Preference!,
            Files = Files,
        };
    }

    private Refusal? MissingInProblem()
    {
        if (Written.Missing(HelpKind, Limits.Name, new HelpKindIsMissing()) is { } missing)
            return missing;
        return Problems.Count == 0
            ? new TitleIsMissing()
            : Problems.Select(problem => problem.Missing()).FirstOrDefault(found => found is not null);
    }

    // The round-the-clock contact is asked for with the other contacts, a step later.
    private Refusal? MissingInSeverity()
    {
        if (Severity is not { } severity)
            return new SeverityIsMissing();
        return Submission.UnknownSeverity(severity)
            ?? ImpactStatement.Missing(severity, Impact)
            ?? (HoursOrStart() == SupportHours.AroundTheClock && !PeopleAreAvailable ? new WordOfAvailabilityIsMissing() : null);
    }

    private Refusal? MissingInContacts()
    {
        if (Contacts.Count == 0)
            return new ContactIsMissing();
        return new HoursChoice(HoursOrStart(), PeopleAreAvailable, Contacts).Missing()
            ?? (Preference is null ? new ContactPreferenceIsMissing() : Preference.Missing());
    }
}
