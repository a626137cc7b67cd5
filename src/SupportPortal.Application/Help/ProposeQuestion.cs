using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>Somebody proposes a question that is missing in the FAQ (R35).</summary>
public sealed class ProposeQuestion(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Proposes it. The same words that wait already are not kept twice: a form sent twice proposes one question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">What led to it, if told.</param>
    /// <param name="language">The language in which the portal was read.</param>
    /// <param name="moment">When; who is not kept.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    public Task HandleAsync(string question, string? words, string language, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var proposed = new ProposedQuestion(question, words, language, moment);
            var waits = await db.ProposedQuestions.AnyAsync(
                one => one.State == ProposalState.Waiting && one.Question == proposed.Question && one.Words == proposed.Words, cancel);
            if (!waits)
                db.ProposedQuestions.Add(proposed);
        },
        cancel);
}
