using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>Reads the FAQ (R35).</summary>
public sealed class ReadFaq(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>All answers that people can read, by topic and place, with the seller's numbers in them.</summary>
    public async Task<IReadOnlyList<FaqAnswer>> AllAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var answers = await InOrder(db.FaqAnswers.AsNoTracking().Where(answer => answer.IsShown)).ToListAsync(cancel);
        answers.ForEach(answer => answer.Say(terms));
        return answers;
    }

    /// <summary>All answers as they are edited, also those that were taken off, by topic and place.</summary>
    public async Task<IReadOnlyList<FaqAnswer>> AllWithHiddenAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await InOrder(db.FaqAnswers.AsNoTracking()).ToListAsync(cancel);
    }

    /// <summary>The answer with a slug as it is edited, also one that was taken off; or null.</summary>
    public async Task<FaqAnswer?> FindAsync(string slug, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.FaqAnswers.AsNoTracking().SingleOrDefaultAsync(answer => answer.Slug == slug, cancel);
    }

    private static IQueryable<FaqAnswer> InOrder(IQueryable<FaqAnswer> answers) =>
        answers.OrderBy(answer => answer.Topic).ThenBy(answer => answer.Order).ThenBy(answer => answer.Slug);
}
