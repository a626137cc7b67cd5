namespace SupportPortal.Domain.Help;

/// <summary>Something that an admin did with what the portal tells people (R35).</summary>
/// <param name="Moment">Who and when.</param>
public abstract record HelpEvent(Moment Moment) : DomainEvent(Moment), IAudited;

/// <summary>An answer came into the FAQ.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Slug">The answer's slug.</param>
public sealed record AnswerAdded(Moment Moment, string Slug) : HelpEvent(Moment);

/// <summary>An answer's text was written anew.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Slug">The answer's slug.</param>
/// <param name="Language">The language of the text.</param>
public sealed record AnswerRewritten(Moment Moment, string Slug, string Language) : HelpEvent(Moment);

/// <summary>An answer was put elsewhere in the FAQ.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Slug">The answer's slug.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Order">Its place within the topic.</param>
public sealed record AnswerMoved(Moment Moment, string Slug, FaqTopic Topic, int Order) : HelpEvent(Moment);

/// <summary>An answer was taken off.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Slug">The answer's slug.</param>
public sealed record AnswerHidden(Moment Moment, string Slug) : HelpEvent(Moment);

/// <summary>An answer was put back on.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="Slug">The answer's slug.</param>
public sealed record AnswerShown(Moment Moment, string Slug) : HelpEvent(Moment);

/// <summary>A proposed question was answered in the FAQ.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="QuestionId">The question's key.</param>
/// <param name="Slug">The answer's slug.</param>
public sealed record ProposalAnswered(Moment Moment, Guid QuestionId, string Slug) : HelpEvent(Moment);

/// <summary>A proposed question was put aside.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="QuestionId">The question's key.</param>
public sealed record ProposalDeclined(Moment Moment, Guid QuestionId) : HelpEvent(Moment);

/// <summary>A service notice was published.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="NoticeId">The notice's key.</param>
public sealed record NoticePublished(Moment Moment, Guid NoticeId) : HelpEvent(Moment);

/// <summary>A service notice was written anew.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="NoticeId">The notice's key.</param>
public sealed record NoticeRewritten(Moment Moment, Guid NoticeId) : HelpEvent(Moment);

/// <summary>What a service notice told is over.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="NoticeId">The notice's key.</param>
public sealed record NoticeEnded(Moment Moment, Guid NoticeId) : HelpEvent(Moment);
