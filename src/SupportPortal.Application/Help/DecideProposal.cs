using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>An admin decides on a proposed question: it is answered already, or is put aside (R35).</summary>
public sealed class DecideProposal(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Says that an answer of the FAQ answers it.</summary>
    /// <exception cref="RefusedException"><see cref="ProposalIsDecided"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task AnswerAsync(Guid id, string slug, Moment moment, CancellationToken cancel) => DecideAsync(
        id,
        moment,
        async (db, question) => question.AnswerBy(await FindAsync(db, slug, cancel), moment),
        cancel);

    /// <summary>Puts it aside, with a reason for the other admins.</summary>
    /// <exception cref="RefusedException"><see cref="ProposalIsDecided"/>, <see cref="ReasonIsMissing"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task DeclineAsync(Guid id, string reason, Moment moment, CancellationToken cancel) => DecideAsync(
        id,
        moment,
        (_, question) =>
        {
            question.Decline(reason, moment);
            return Task.CompletedTask;
        },
        cancel);

    private static async Task<FaqAnswer> FindAsync(SupportDbContext db, string slug, CancellationToken cancel) =>
        await db.FaqAnswers.SingleOrDefaultAsync(answer => answer.Slug == slug, cancel) ?? throw new RefusedException(new NotFound());

    private Task DecideAsync(Guid id, Moment moment, Func<SupportDbContext, ProposedQuestion, Task> decide, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        return store.DecideAsync(
            async db => await decide(db, await db.ProposedQuestions.SingleOrDefaultAsync(one => one.Id == id, cancel) ?? throw new RefusedException(new NotFound())),
            cancel);
    }
}
