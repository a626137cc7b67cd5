using SupportPortal.Application.Data;
using SupportPortal.Application.Help;
using SupportPortal.Application.Plans;
using SupportPortal.Application.Products;
using SupportPortal.Application.Replies;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;

namespace SupportPortal.Application.FirstRun;

/// <summary>Gives a new portal what it cannot work without: calendars, kinds of help, the FAQ, canned replies, a catalogue. What is there stays.</summary>
public sealed class SeedPortal(
    IDbContextFactory<SupportDbContext> store, SeedCalendars calendars, SeedExclusions exclusions, SeedFaq faq, SeedReplies replies, SeedCatalogue catalogue)
{
    /// <summary>Seeds a portal that has none of it; costs three small queries otherwise.</summary>
    /// <returns>Whether anything was seeded.</returns>
    public async Task<bool> HandleAsync(Moment moment, CancellationToken cancel)
    {
        if (!await IsNewAsync(cancel))
            return false;
        await calendars.HandleAsync(moment, cancel);
        await exclusions.HandleAsync(moment, cancel);
        await faq.HandleAsync(moment, cancel);
        await replies.HandleAsync(moment, cancel);
        await catalogue.HandleAsync(moment, cancel);
        return true;
    }

    // The catalogue comes last, so a seed that was killed half-way goes on at the next start. A portal from before the FAQ
    // or the canned replies gets these, too.
    private async Task<bool> IsNewAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return !await db.Products.AnyAsync(cancel) || !await db.FaqAnswers.AnyAsync(cancel) || !await db.CannedReplies.AnyAsync(cancel);
    }
}
