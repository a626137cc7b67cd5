using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>Gives a portal the answers that come with it, and translations that it does not have yet (R35, R36); what is there stays.</summary>
public sealed class SeedFaq(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Adds what is missing.</summary>
    /// <returns>How many answers were added.</returns>
    public Task<int> HandleAsync(Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var present = await db.FaqAnswers.ToDictionaryAsync(answer => answer.Slug, cancel);
            var texts = FaqFile.Languages.ToDictionary(language => language, FaqFile.Texts);
            var added = 0;
            foreach (var (place, order) in FaqFile.Places().GroupBy(place => place.Topic).SelectMany(topic => topic.Select((place, index) => (place, index + 1))))
            {
                var told = texts.Where(one => one.Value.ContainsKey(place.Slug))
                    .Select(one => new AnswerText(one.Key, one.Value[place.Slug].Question, one.Value[place.Slug].Text, moment.At)).ToList();
                if (present.TryGetValue(place.Slug, out var answer))
                    told.Where(text => !answer.Has(text.Language)).ToList().ForEach(answer.Translate);
                else
                    db.FaqAnswers.Add(new FaqAnswer(place.Slug, place.Topic, order, told, moment));
                added += answer is null ? 1 : 0;
            }
            return added;
        },
        cancel);
}
