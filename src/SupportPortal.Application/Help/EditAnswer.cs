using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>An admin changes an answer of the FAQ (R35). Two who change the same one: the second is told so.</summary>
public sealed class EditAnswer(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Writes the text of a language anew.</summary>
    /// <exception cref="RefusedException"><see cref="AnswerIsUnchanged"/>, <see cref="SomeoneElseWasFaster"/>, <see cref="NotFound"/>, <see cref="NotAllowed"/>.</exception>
    public Task RewriteAsync(string slug, string language, string question, string text, long seen, Moment moment, CancellationToken cancel) =>
        EditAsync(slug, seen, answer => answer.Rewrite(language, question, text, moment), moment, cancel);

    /// <summary>Puts it elsewhere in the FAQ; the others of the topic make room.</summary>
    /// <inheritdoc cref="RewriteAsync"/>
    public Task MoveAsync(string slug, FaqTopic topic, int order, long seen, Moment moment, CancellationToken cancel) => EditAsync(
        slug,
        seen,
        async (db, answer) =>
        {
            var others = await db.FaqAnswers.Where(one => one.Topic == topic && one.Id != answer.Id).OrderBy(one => one.Order).ThenBy(one => one.Slug).ToListAsync(cancel);
            var place = Math.Min(order, others.Count + 1);
            answer.Move(topic, place, moment);
            foreach (var (index, other) in others.Index())
                other.MakeRoom(index + 1 < place ? index + 1 : index + 2);
        },
        moment,
        cancel);

    /// <summary>Takes it off, or puts it back on.</summary>
    /// <inheritdoc cref="RewriteAsync"/>
    public Task ShowAsync(string slug, bool shown, long seen, Moment moment, CancellationToken cancel) => EditAsync(
        slug,
        seen,
        answer =>
        {
            if (shown)
                answer.Show(moment);
            else
                answer.Hide(moment);
        },
        moment,
        cancel);

    private Task EditAsync(string slug, long seen, Action<FaqAnswer> edit, Moment moment, CancellationToken cancel) => EditAsync(
        slug,
        seen,
        (_, answer) =>
        {
            edit(answer);
            return Task.CompletedTask;
        },
        moment,
        cancel);

    private Task EditAsync(string slug, long seen, Func<SupportDbContext, FaqAnswer, Task> edit, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        return store.DecideAsync(
            async db =>
            {
                var answer = await db.FaqAnswers.SingleOrDefaultAsync(one => one.Slug == slug, cancel) ?? throw new RefusedException(new NotFound());
                if (answer.Version != seen)
                    new SomeoneElseWasFaster().Throw();
                await edit(db, answer);
            },
            cancel);
    }
}
