using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>An admin adds an answer to the FAQ, perhaps to a proposed question (R35).</summary>
public sealed class AddAnswer(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Adds it, as the last of its topic.</summary>
    /// <param name="slug">Its name in addresses.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="question">The question, in the original language.</param>
    /// <param name="text">The answer, in Markdown without HTML.</param>
    /// <param name="proposal">The proposed question that it answers, if any.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="AnswerExistsAlready"/>, <see cref="ProposalIsDecided"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task HandleAsync(string slug, FaqTopic topic, string question, string text, Guid? proposal, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        return store.DecideAsync(
            async db =>
            {
                if (await db.FaqAnswers.AnyAsync(one => one.Slug == slug, cancel))
                    new AnswerExistsAlready(slug).Throw();
                var last = await db.FaqAnswers.Where(one => one.Topic == topic).MaxAsync(one => (int?)one.Order, cancel) ?? 0;
                var answer = new FaqAnswer(slug, topic, last + 1, [new AnswerText(FaqAnswer.Original, question, text, moment.At)], moment);
                db.FaqAnswers.Add(answer);
                if (proposal is { } id)
                    (await db.ProposedQuestions.SingleOrDefaultAsync(one => one.Id == id, cancel) ?? throw new RefusedException(new NotFound())).AnswerBy(answer, moment);
            },
            cancel);
    }
}
