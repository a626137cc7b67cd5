namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about submitting an incident.</summary>
public abstract record SubmissionRefusal : IncidentRefusal;

/// <summary>No product and version is chosen.</summary>
public sealed record ProductIsMissing : SubmissionRefusal;

/// <summary>No kind of help is chosen.</summary>
public sealed record HelpKindIsMissing : SubmissionRefusal;

/// <summary>The problem has no title.</summary>
public sealed record TitleIsMissing : SubmissionRefusal;

/// <summary>The problem is not described.</summary>
public sealed record DescriptionIsMissing : SubmissionRefusal;

/// <summary>No pack is chosen to pay for the incident.</summary>
public sealed record PackIsMissing : SubmissionRefusal;

/// <summary>No severity is chosen.</summary>
public sealed record SeverityIsMissing : SubmissionRefusal;

/// <summary>The preferred language or time zone is missing.</summary>
public sealed record ContactPreferenceIsMissing : SubmissionRefusal;

/// <summary>Nobody is named whom to reach.</summary>
public sealed record ContactIsMissing : SubmissionRefusal;

/// <summary>The chosen pack was recovered by somebody else, or a co-ownership ended, while the draft waited (R21, R25).</summary>
public sealed record ChosenPackIsNotYours : SubmissionRefusal;

/// <summary>More files than can come with one submission; others can follow with messages.</summary>
public sealed record TooManyFiles(int Limit) : SubmissionRefusal;

/// <summary>The person has as many drafts as can be kept.</summary>
public sealed record TooManyDrafts(int Limit) : SubmissionRefusal;

/// <summary>The draft was submitted; the incident is there.</summary>
public sealed record DraftIsSubmitted(IncidentNumber As) : SubmissionRefusal;

/// <summary>More problems than one draft holds.</summary>
public sealed record TooManyProblems(int Limit) : SubmissionRefusal;

/// <summary>None of the problems is picked to be sent.</summary>
public sealed record NoProblemIsPicked : SubmissionRefusal;

/// <summary>More problems are to be sent than incidents are left.</summary>
public sealed record TooFewIncidentsLeft(int Needed, int Left) : SubmissionRefusal;

/// <summary>More problems are picked than the order has incidents (R11, R27).</summary>
/// <param name="Picked">How many are picked.</param>
/// <param name="Most">How many incidents the order has.</param>
public sealed record TooManyProblemsArePicked(int Picked, int Most) : SubmissionRefusal;

/// <summary>The draft was changed since its review was shown, in another window.</summary>
public sealed record DraftHasChanged : SubmissionRefusal;

/// <summary>The customer's account cannot sign in any more, so nothing is submitted for it.</summary>
public sealed record CustomerIsNotThere : SubmissionRefusal;

/// <summary>An order that waits for its payment holds the draft (R27).</summary>
public sealed record DraftWaitsForPayment : SubmissionRefusal;
