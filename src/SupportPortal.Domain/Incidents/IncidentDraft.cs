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

    /// <summary>The problems, one at least; each becomes an incident of its own (R11).</summary>
    public IReadOnlyList<DraftProblem> Problems { get; init; } = [new()];

    /// <summary>The pack that is to pay; where it holds too few, those that expire first pay for the rest (R23).</summary>
    public Guid? PackId { get; init; }

    /// <summary>The unpaid order whose pack is to pay, instead of <see cref="PackId"/> (R27).</summary>
    public Guid? OrderId { get; init; }

    /// <summary>
    /// The problems to submit when the order is paid, by their keys, where it has fewer incidents than there are problems; empty
    /// while none are picked (R11, R27).
    /// </summary>
    public IReadOnlyList<Guid> WhenPaid { get; init; } = [];

    /// <summary>The customer's word that people are available around the clock.</summary>
    public bool PeopleAreAvailable { get; init; }

    /// <summary>Whom to reach.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>How the customer likes to be talked to.</summary>
    public ContactPreference? Preference { get; init; }

    /// <summary>The message of another incident that it is raised from; null otherwise (R11).</summary>
    public RaisedFrom? RaisedFrom { get; init; }

    /// <summary>The files, stored already.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    /// <summary>With which problem a file goes, by their keys; one that is not here goes with the first.</summary>
    public IReadOnlyDictionary<Guid, Guid> FilesGoWith { get; init; } = new Dictionary<Guid, Guid>();

    /// <summary>Whether work on any of the problems is to go on around the clock.</summary>
    public bool IsAroundTheClock => Problems.Any(problem => problem.HoursOrStart() == SupportHours.AroundTheClock);

    /// <summary>A draft that is raised from a message of another incident: its product, its contacts, the message quoted (R11).</summary>
    public static IncidentDraft Of(Incident incident, TimelineEntry message) => new()
    {
        ProductId = incident.ProductId,
        VersionId = incident.VersionId,
        Problems = [new() { Report = new("", Quote(incident.Number, message.Text ?? "")) }],
        Contacts = incident.Contacts,
        Preference = incident.Preference,
        RaisedFrom = new(incident.Number, message.Sequence),
    };

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

    /// <summary>The same with one of its problems changed.</summary>
    public IncidentDraft With(Guid problem, Func<DraftProblem, DraftProblem> change) =>
        this with { Problems = [.. Problems.Select(one => one.Key == problem ? change(one) : one)] };

    /// <summary>
    /// The same with the problems as they were typed. One that is not among them stays as it is, so that a window that does
    /// not know of it takes nothing away.
    /// </summary>
    /// <param name="typed">The problems by their keys; those with a key that is not here, or none, are further ones.</param>
    /// <param name="moment">Who and when.</param>
    public IncidentDraft Typed(IEnumerable<(Guid? Key, ProblemReport Report)> typed, Moment moment)
    {
        var problems = Problems.ToList();
        foreach (var (key, report) in typed)
        {
            var known = problems.FindIndex(problem => problem.Key == key);
            if (known >= 0)
                problems[known] = problems[known] with { Report = report };
            else
                problems.Add(new DraftProblem { Key = Keys.New(moment), Report = report });
        }
        return this with { Problems = problems };
    }

    /// <summary>The same with room for a further problem: an empty one, unless the last is empty still (R11).</summary>
    /// <exception cref="RefusedException"><see cref="TooManyProblems"/>.</exception>
    public IncidentDraft WithRoom(Moment moment)
    {
        if (Problems[^1].Report.IsEmpty)
            return this;
        if (Problems.Count >= Limits.Problems)
            new TooManyProblems(Limits.Problems).Throw();
        return Typed([(null, new ProblemReport("", ""))], moment);
    }

    /// <summary>The same without one of its problems; the last one stays.</summary>
    public IncidentDraft WithoutProblem(Guid key) =>
        Problems.Count > 1 ? this with { Problems = [.. Problems.Where(problem => problem.Key != key)] } : this;

    /// <summary>The same with some of its problems alone, and the files that go with them.</summary>
    public IncidentDraft Only(IReadOnlyCollection<Guid> problems)
    {
        var kept = Problems.Where(problem => problems.Contains(problem.Key)).ToList();
        return this with { Problems = kept, Files = [.. kept.SelectMany(FilesOf)], WhenPaid = [] };
    }

    /// <summary>
    /// The problems that are submitted when an order is paid: all where it has an incident for each, else those that are picked.
    /// </summary>
    /// <param name="incidents">How many incidents the order has.</param>
    /// <returns>None where too many problems are listed and none, or too many, are picked.</returns>
    public IReadOnlyList<DraftProblem> SubmittedWhenPaid(int incidents)
    {
        if (Problems.Count <= incidents)
            return Problems;
        var picked = Problems.Where(problem => WhenPaid.Contains(problem.Key)).ToList();
        return picked.Count <= incidents ? picked : [];
    }

    /// <summary>The same with what is to be submitted when an order is paid; where all fit, nothing is picked.</summary>
    /// <param name="problems">The keys of the problems that are picked.</param>
    /// <param name="incidents">How many incidents the order has.</param>
    /// <exception cref="RefusedException"><see cref="NoProblemIsPicked"/>, <see cref="DraftHasChanged"/>, <see cref="TooManyProblemsArePicked"/>.</exception>
    public IncidentDraft Picking(IReadOnlyCollection<Guid> problems, int incidents)
    {
        if (Problems.Count <= incidents)
            return this with { WhenPaid = [] };
        if (problems.Count == 0)
            new NoProblemIsPicked().Throw();
        if (problems.Any(key => Problems.All(problem => problem.Key != key)))
            new DraftHasChanged().Throw();
        if (problems.Count > incidents)
            new TooManyProblemsArePicked(problems.Count, incidents).Throw();
        return this with { WhenPaid = [.. problems] };
    }

    /// <summary>The files that go with a problem.</summary>
    public IEnumerable<StoredFile> FilesOf(DraftProblem problem) => Files.Where(file => ProblemOf(file.Id) == problem.Key);

    /// <summary>The problem that a file goes with, by their keys.</summary>
    public Guid ProblemOf(Guid file) =>
        FilesGoWith.TryGetValue(file, out var key) && Problems.Any(problem => problem.Key == key) ? key : Problems[0].Key;

    /// <summary>The same, paid for by a pack.</summary>
    public IncidentDraft PaidByPack(Guid pack) => this with { PackId = pack, OrderId = null };

    /// <summary>The same, to be paid for by an order that waits for its payment (R27).</summary>
    public IncidentDraft PaidByOrder(Guid order) => this with { PackId = null, OrderId = order };

    /// <summary>The first step that misses something; the review when none does.</summary>
    public IntakeStep FirstIncomplete() => Enum.GetValues<IntakeStep>().FirstOrDefault(step => Missing(step) is not null, IntakeStep.Review);

    /// <summary>Whether a step is complete.</summary>
    public bool IsComplete(IntakeStep step) => Missing(step) is null;

    /// <summary>What a step misses, if anything; the review, what the first incomplete step misses.</summary>
    public Refusal? Missing(IntakeStep step) => step switch
    {
        IntakeStep.Product => ProductId is null || VersionId is null ? new ProductIsMissing() : null,
        IntakeStep.Problem => MissingInProblem(),
        IntakeStep.Plan => PackId is null && OrderId is null ? new PackIsMissing() : null,
        IntakeStep.SeverityAndHours => MissingInSeverity(),
        IntakeStep.ContactsAndFiles => MissingInContacts(),
        IntakeStep.Review => Enumerable.Range((int)IntakeStep.Product, (int)IntakeStep.ContactsAndFiles)
            .Select(earlier => Missing((IntakeStep)earlier)).FirstOrDefault(missing => missing is not null),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step."),
    };

    /// <summary>The submission of one of the problems.</summary>
    /// <param name="problem">Which of the <see cref="Problems"/>.</param>
    /// <param name="customer">Who submits it.</param>
    /// <param name="verdict">Product and version, judged on the day of submission.</param>
    /// <param name="pack">The pack that pays.</param>
    /// <param name="plan">The plan of that pack.</param>
    /// <exception cref="RefusedException">Something is missing.</exception>
    public Submission ToSubmission(DraftProblem problem, Guid customer, LifecycleVerdict verdict, Guid pack, SupportPlan plan)
    {
        Missing(IntakeStep.Review)?.Throw();
        return new Submission
        {
            CustomerId = customer,
            Verdict = verdict,
            PackId = pack,
            Plan = plan,
            HelpKind = HelpKind!,
            InsistedExclusion = InsistedExclusion,
            Problem = problem.Report,
            Severity = problem.Severity!.Value,
            Impact = problem.Impact,
            Hours = new HoursChoice(problem.HoursOrStart(), PeopleAreAvailable, Contacts),
            Preference = Preference!,
            Files = [.. FilesOf(problem)],
            RaisedFrom = RaisedFrom,
        };
    }

    // A quote leaves room to write beside it.
    private static string Quote(IncidentNumber number, string text)
    {
        var quoted = $"{number}:\n> {text.Trim().ReplaceLineEndings("\n> ")}";
        const int room = Limits.Text / 2;
        var kept = quoted.Length <= room ? quoted : quoted[..(char.IsHighSurrogate(quoted[room - 1]) ? room - 1 : room)] + " …";
        return $"{kept}\n\n";
    }

    private Refusal? MissingInProblem()
    {
        if (Written.Missing(HelpKind, Limits.Name, new HelpKindIsMissing()) is { } missing)
            return missing;
        return Problems.Count switch
        {
            0 => new TitleIsMissing(),
            > Limits.Problems => new TooManyProblems(Limits.Problems),
            _ => Problems.Select(problem => problem.Report.Missing()).FirstOrDefault(found => found is not null),
        };
    }

    // The round-the-clock contact is asked for with the other contacts, a step later.
    private Refusal? MissingInSeverity() =>
        Problems.Select(problem => problem.MissingInSeverity()).FirstOrDefault(found => found is not null)
        ?? (IsAroundTheClock && !PeopleAreAvailable ? new WordOfAvailabilityIsMissing() : null);

    private Refusal? MissingInContacts()
    {
        if (Contacts.Count == 0)
            return new ContactIsMissing();
        var hours = IsAroundTheClock ? SupportHours.AroundTheClock : SupportHours.BusinessHours;
        return new HoursChoice(hours, PeopleAreAvailable, Contacts).Missing()
            ?? (Preference is null ? new ContactPreferenceIsMissing() : Preference.Missing());
    }
}
