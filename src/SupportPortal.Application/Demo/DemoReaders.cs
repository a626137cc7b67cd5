using System.Security.Cryptography;
using System.Text;
using SupportPortal.Application.Data;
using SupportPortal.Application.Help;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Demo;

/// <summary>What readers of the FAQ say in the demonstration, and which questions they miss (R35).</summary>
internal sealed class DemoReaders(
    IDbContextFactory<SupportDbContext> store, SayHelpful say, ExplainFeedback explain, ProposeQuestion propose, DecideProposal decide)
{
    /// <summary>What happens, in any order. Each looks whether it has happened: none leaves what the others are counted by.</summary>
    public IEnumerable<DemoStep> Steps(DemoTimes times) =>
    [
        .. DemoSeed.Opinions().Select(opinion => new DemoStep(times.DaysAgo(opinion.DaysAgo), DemoAccounts.Customer, (moment, cancel) => JudgeAsync(opinion, moment, cancel))),
        .. DemoSeed.Questions().Select(question => new DemoStep(times.DaysAgo(question.DaysAgo), DemoAccounts.Customer, (moment, cancel) => AskAsync(question, moment, cancel))),
        .. DemoSeed.Questions().Where(question => question.Declined is not null)
            .Select(question => new DemoStep(times.DaysAgo(question.DaysAgo - 1), DemoAccounts.Admin, (moment, cancel) => DeclineAsync(question, moment, cancel))),
    ];

    // A portal whose FAQ lacks the answer has nobody who read it.
    private async Task JudgeAsync(DemoOpinion opinion, Moment moment, CancellationToken cancel)
    {
        if (!await IsShownAsync(opinion.Answer, cancel))
            return;
        var last = Guid.Empty;
        for (var reader = 0; reader < opinion.Yes + opinion.No; reader++)
            last = await say.HandleAsync(opinion.Answer, opinion.Language, reader < opinion.Yes, BrowserOf(opinion, reader), moment, cancel);
        var saysMore = (opinion.Wrong, opinion.Quality, opinion.Words) is not (null, null, null);
        if (saysMore && await explain.FindAsync(last, opinion.Answer, cancel) is { ExplainedAt: null })
            await explain.HandleAsync(last, opinion.Wrong, opinion.Quality, opinion.Words, moment, cancel);
    }

    private async Task AskAsync(DemoQuestion question, Moment moment, CancellationToken cancel)
    {
        if (await FindAsync(question, cancel) is null)
            await propose.HandleAsync(question.Question, question.Words, question.Language, moment, cancel);
    }

    private async Task DeclineAsync(DemoQuestion question, Moment moment, CancellationToken cancel)
    {
        if (await FindAsync(question, cancel) is { State: ProposalState.Waiting } waits)
            await decide.DeclineAsync(waits.Id, question.Declined!, moment, cancel);
    }

    private async Task<bool> IsShownAsync(string slug, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.FaqAnswers.AnyAsync(answer => answer.Slug == slug && answer.IsShown, cancel);
    }

    private async Task<ProposedQuestion?> FindAsync(DemoQuestion question, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.ProposedQuestions.AsNoTracking().SingleOrDefaultAsync(one => one.Question == question.Question, cancel);
    }

    // The same in each demonstration: said again by a start that goes on, it is said once.
    private static Guid BrowserOf(DemoOpinion opinion, int reader) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"reader {reader} of {opinion.Answer}"))).AsSpan(0, 16));
}
