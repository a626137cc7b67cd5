using SupportPortal.Application.Data;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>Lists the questions that people missed in the FAQ (R35).</summary>
public sealed class ListProposals(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The most that are listed.</summary>
    public const int Most = 100;

    /// <summary>Those that wait, the oldest first; or those that were decided on, the latest first.</summary>
    public async Task<IReadOnlyList<ProposedQuestion>> HandleAsync(bool waiting, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var questions = db.ProposedQuestions.AsNoTracking();
        var listed = waiting
            ? questions.Where(one => one.State == ProposalState.Waiting).OrderBy(one => one.ProposedAt).ThenBy(one => one.Id)
            : questions.Where(one => one.State != ProposalState.Waiting).OrderByDescending(one => one.DecidedAt).ThenBy(one => one.Id);
        return await listed.Take(Most).ToListAsync(cancel);
    }

    /// <summary>One of them, or null.</summary>
    public async Task<ProposedQuestion?> FindAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.ProposedQuestions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel);
    }
}
