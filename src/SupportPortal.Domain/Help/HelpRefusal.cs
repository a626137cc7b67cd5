namespace SupportPortal.Domain.Help;

/// <summary>Why something cannot be done with what the portal tells people (R35).</summary>
public abstract record HelpRefusal : Refusal;

/// <summary>The answer is as it was.</summary>
public sealed record AnswerIsUnchanged : HelpRefusal;

/// <summary>The text names a number that there is not.</summary>
/// <param name="Name">The name.</param>
public sealed record NumberIsUnknown(string Name) : HelpRefusal;

/// <summary>The FAQ has an answer at this address.</summary>
/// <param name="Slug">The name in the address.</param>
public sealed record AnswerExistsAlready(string Slug) : HelpRefusal;

/// <summary>What was wrong with the answer was said already, by the same person, about the same reading.</summary>
public sealed record FeedbackIsExplainedAlready : HelpRefusal;

/// <summary>Nothing was said: neither what was wrong nor how good the language is, nor a text.</summary>
public sealed record FeedbackIsEmpty : HelpRefusal;

/// <summary>The proposed question was answered or put aside already.</summary>
public sealed record ProposalIsDecided : HelpRefusal;

/// <summary>The service notice is as it was.</summary>
public sealed record NoticeIsUnchanged : HelpRefusal;

/// <summary>The last day of the service notice is past.</summary>
/// <param name="Today">Today in the seller's time zone.</param>
public sealed record LastDayIsPast(LocalDate Today) : HelpRefusal;

/// <summary>The service notice is over: an admin ended it, or its last day is past.</summary>
public sealed record NoticeIsOver : HelpRefusal;
