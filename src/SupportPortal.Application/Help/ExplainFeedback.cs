using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>Somebody who said whether an answer helped says more, once (R35).</summary>
public sealed class ExplainFeedback(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>What was said about an answer, or null.</summary>
    public async Task<AnswerFeedback?> FindAsync(Guid id, string slug, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.AnswerFeedback.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && db.FaqAnswers.Any(answer => answer.Id == one.AnswerId && answer.Slug == slug), cancel);
    }

    /// <summary>Says more.</summary>
    /// <param name="id">What was said before.</param>
    /// <param name="wrong">What was wrong, if anything.</param>
    /// <param name="quality">How good the language of the translation is, if judged.</param>
    /// <param name="words">More in own words, if any.</param>
    /// <param name="moment">When; who is not kept.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="FeedbackIsExplainedAlready"/>, <see cref="FeedbackIsEmpty"/>, <see cref="NotFound"/>.</exception>
    public Task HandleAsync(Guid id, WhatWasWrong? wrong, LanguageQuality? quality, string? words, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var said = await db.AnswerFeedback.SingleOrDefaultAsync(one => one.Id == id, cancel) ?? throw new RefusedException(new NotFound());
            said.Explain(said.IsHelpful ? null : wrong, said.IsOnTranslation ? quality : null, words, moment);
        },
        cancel);
}
