using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>Somebody says whether an answer helped (R35); what the same browser says later replaces it.</summary>
public sealed class SayHelpful(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Says it.</summary>
    /// <param name="slug">The answer.</param>
    /// <param name="language">The language in which it was read.</param>
    /// <param name="isHelpful">Whether it helped.</param>
    /// <param name="browser">The browser, by a key that it has for this answer alone.</param>
    /// <param name="moment">When; who is not kept.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>The key of what was said, with which more can be said.</returns>
    /// <exception cref="RefusedException"><see cref="NotFound"/>.</exception>
    public Task<Guid> HandleAsync(string slug, string language, bool isHelpful, Guid browser, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var answer = await db.FaqAnswers.AsNoTracking().SingleOrDefaultAsync(one => one.Slug == slug && one.IsShown, cancel)
                ?? throw new RefusedException(new NotFound());
            // Of two that come at once the store takes one; the other is tried again, and finds it.
            var said = await db.AnswerFeedback.SingleOrDefaultAsync(one => one.AnswerId == answer.Id && one.Browser == browser, cancel)
                ?? db.AnswerFeedback.Add(new AnswerFeedback(answer, language, isHelpful, browser, moment)).Entity;
            said.SayAgain(answer, language, isHelpful, moment);
            return said.Id;
        },
        cancel);
}
