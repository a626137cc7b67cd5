using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

/// <summary>
/// A single support issue and the reasonable effort to resolve it (R1). Every move is one method with a question beside
/// it, and leaves an entry in the timeline (R9).
/// </summary>
public sealed partial class Incident : Entity
{
    private readonly List<TimelineEntry> _timeline = [];
    private readonly List<Attachment> _attachments = [];

    // For the store.
    private Incident()
    {
    }

    private Incident(IncidentNumber number, Submission submission, CalendarVersion calendar, Moment moment)
    {
        Id = Keys.New(moment);
        Number = number;
        CustomerId = submission.CustomerId;
        (SubmittedAt, SubmittedOn) = (moment.At, moment.Today);
        (Verdict, ProductId, VersionId) = (submission.Verdict, submission.Verdict.ProductId, submission.Verdict.VersionId);
        (ProductName, VersionName) = (submission.Verdict.ProductName, submission.Verdict.VersionName);
        (PackId, Plan) = (submission.PackId, submission.Plan);
        (HelpKind, InsistedExclusion) = (submission.HelpKind, submission.InsistedExclusion);
        (Title, Description) = (submission.Problem.Title, submission.Problem.Description);
        (WhatChanged, StepsTried) = (submission.Problem.WhatChanged, submission.Problem.StepsTried);
        StartedOn = submission.Problem.StartedOn;
        (Severity, Impact) = (submission.Severity, submission.Impact);
        (Preference, RaisedFrom) = (submission.Preference, submission.RaisedFrom);
        (SplitFrom, SplitFromPart) = (submission.SplitFrom, submission.SplitFromPart);
        Choose(submission.Hours, SubmittedAt);
        Promise(ResponseClock.Promise(Severity, SubmittedAt, calendar));
    }

    /// <summary>The number that people say.</summary>
    public IncidentNumber Number { get; private set; }

    /// <summary>The submitter.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>When it was submitted.</summary>
    public Instant SubmittedAt { get; private set; }

    /// <summary>The date of <see cref="SubmittedAt"/> in the seller's time zone.</summary>
    public LocalDate SubmittedOn { get; private set; }

    /// <summary>What was judged of product and version at submission; it stays when dates pass later (R29).</summary>
    public LifecycleVerdict Verdict { get; private set; } = null!;

    /// <summary>The product.</summary>
    public Guid ProductId { get; private set; }

    /// <summary>The version of the product.</summary>
    public Guid VersionId { get; private set; }

    /// <summary>The product's name at submission.</summary>
    public string ProductName { get; private set; } = null!;

    /// <summary>The version's name at submission.</summary>
    public string VersionName { get; private set; } = null!;

    /// <summary>The pack that pays for it (R23).</summary>
    public Guid PackId { get; private set; }

    /// <summary>The plan of that pack.</summary>
    public SupportPlan Plan { get; private set; }

    /// <summary>The kind of help that is wanted, by its code (R31).</summary>
    public string HelpKind { get; private set; } = null!;

    /// <summary>The exclusion that the customer believes does not hold here, by its code; else null (R31).</summary>
    public string? InsistedExclusion { get; private set; }

    /// <summary>The problem in one line.</summary>
    public string Title { get; private set; } = null!;

    /// <summary>The problem in full.</summary>
    public string Description { get; private set; } = null!;

    /// <summary>What changed before it began, if told.</summary>
    public string? WhatChanged { get; private set; }

    /// <summary>What was tried before, if told.</summary>
    public string? StepsTried { get; private set; }

    /// <summary>When it started, in the customer's words, if told.</summary>
    public string? StartedOn { get; private set; }

    /// <summary>Where it is on its way.</summary>
    public Stage Stage { get; private set; } = Stage.New;

    /// <summary>What becomes of the one incident that was used.</summary>
    public BillingStatus Billing { get; private set; } = BillingStatus.InUse;

    /// <summary>How many entries the timeline has; the next one gets the number after it.</summary>
    public int EntryCount { get; private set; }

    /// <summary>When the latest entry was made.</summary>
    public Instant LastEntryAt { get; private set; }

    /// <summary>The entries added since the incident was loaded; all of them only if they were loaded too.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => _timeline;

    /// <summary>The files added since the incident was loaded; all of them only if they were loaded too.</summary>
    public IReadOnlyList<Attachment> Attachments => _attachments;

    /// <summary>Whether it is open.</summary>
    public bool IsOpen => Stage != Stage.Closed;

    /// <summary>Whether an incident can be submitted like this; what pays for it is the pack's to say.</summary>
    public static Refusal? CanSubmit(Submission submission, Actor by)
    {
        if (by.Person != submission.CustomerId && !by.IsEngineer)
            return new NotAllowed();
        return submission.Missing();
    }

    /// <summary>Submits an incident: the response clock starts (R13).</summary>
    /// <param name="number">A number that no other incident has.</param>
    /// <param name="submission">What it is about.</param>
    /// <param name="calendar">The version in force of the incident's business calendar, which stays with it.</param>
    /// <param name="moment">Who submits, and when.</param>
    public static Incident Submit(IncidentNumber number, Submission submission, CalendarVersion calendar, Moment moment)
    {
        CanSubmit(submission, moment.By)?.Throw();
        if (submission.Verdict.On != moment.Today)
            throw new ArgumentException("The verdict is not of the day of submission.", nameof(submission));
        var incident = new Incident(number, submission, calendar, moment);
        var side = moment.By.Person == incident.CustomerId ? Side.Customer : Side.Support;
        var entry = incident.Append(EntryKind.Submitted, side, moment, incident.Description, new() { Person = submission.DescribedBy });
        incident.Attach(submission.Files, entry);
        incident.Raise(new IncidentSubmitted(number, entry.Id, moment));
        return incident;
    }

    private TimelineEntry Append(
        EntryKind kind, Side side, Moment moment, string? text = null, EntryDetails? details = null, bool isInternal = false)
    {
        var entry = new TimelineEntry(Id, ++EntryCount, kind, side, Stage, moment)
        {
            Text = text,
            Details = details ?? new(),
            IsInternal = isInternal,
        };
        _timeline.Add(entry);
        IsUntouched &= !IsWork(kind, text);
        LastEntryAt = moment.At;
        return entry;
    }

    private TimelineEntry Append(EntryKind kind, Side side, Moment moment, Message message, bool isInternal = false)
    {
        var entry = Append(kind, side, moment, message.Text, isInternal: isInternal);
        Attach(message.Files, entry);
        return entry;
    }

    private void Attach(IEnumerable<StoredFile> files, TimelineEntry entry) =>
        _attachments.AddRange(files.Select((file, position) => new Attachment(file, entry, position)));
}
