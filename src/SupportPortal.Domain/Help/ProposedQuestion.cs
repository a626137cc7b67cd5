namespace SupportPortal.Domain.Help;

/// <summary>A question that somebody missed in the FAQ (R35); it tells nothing about who asked it.</summary>
public sealed class ProposedQuestion : Entity
{
    /// <summary>The longest question.</summary>
    public const int LongestQuestion = 300;

    /// <summary>The longest text beside it.</summary>
    public const int LongestWords = 2000;

    private ProposedQuestion() => (Question, Language) = (null!, null!);

    /// <summary>Proposes a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">What led to it, if told.</param>
    /// <param name="language">The language in which the portal was read.</param>
    /// <param name="moment">When; who is not kept.</param>
    public ProposedQuestion(string question, string? words, string language, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (Question, Words, Language) = (question.Trim(), string.IsNullOrWhiteSpace(words) ? null : words.Trim(), language);
        (ProposedAt, State) = (moment.At, ProposalState.Waiting);
    }

    /// <summary>The question.</summary>
    public string Question { get; private set; }

    /// <summary>What led to it, if told.</summary>
    public string? Words { get; private set; }

    /// <summary>The language in which the portal was read.</summary>
    public string Language { get; private set; }

    /// <summary>When it was proposed.</summary>
    public Instant ProposedAt { get; private set; }

    /// <summary>What became of it.</summary>
    public ProposalState State { get; private set; }

    /// <summary>The answer, once there is one.</summary>
    public Guid? AnswerId { get; private set; }

    /// <summary>Why it was put aside, for the other admins.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was answered or put aside.</summary>
    public Instant? DecidedAt { get; private set; }

    /// <summary>Why it cannot be decided on, or null.</summary>
    public Refusal? CanBeDecided => State == ProposalState.Waiting ? null : new ProposalIsDecided();

    /// <summary>Says which answer answers it.</summary>
    /// <exception cref="RefusedException"><see cref="ProposalIsDecided"/>.</exception>
    public void AnswerBy(FaqAnswer answer, Moment moment)
    {
        CanBeDecided?.Throw();
        (State, AnswerId, DecidedAt) = (ProposalState.Answered, answer.Id, moment.At);
        Raise(new ProposalAnswered(moment, Id, answer.Slug));
    }

    /// <summary>Puts it aside.</summary>
    /// <exception cref="RefusedException"><see cref="ProposalIsDecided"/>, <see cref="ReasonIsMissing"/>.</exception>
    public void Decline(string reason, Moment moment)
    {
        CanBeDecided?.Throw();
        if (string.IsNullOrWhiteSpace(reason))
            new ReasonIsMissing().Throw();
        (State, Reason, DecidedAt) = (ProposalState.Declined, reason.Trim(), moment.At);
        Raise(new ProposalDeclined(moment, Id));
    }
}
