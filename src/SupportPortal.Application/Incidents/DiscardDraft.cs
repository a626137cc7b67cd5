using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Throws a draft away, with its files.</summary>
public sealed class DiscardDraft(IDbContextFactory<SupportDbContext> store, IFileStore files)
{
    /// <summary>Throws the draft away.</summary>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="DraftIsSubmitted"/> or <see cref="DraftWaitsForPayment"/>.</exception>
    public async Task HandleAsync(Guid draft, Moment moment, CancellationToken cancel)
    {
        var thrown = await store.AppendAsync(
            async db =>
            {
                var kept = await db.Drafts.SingleOrDefaultAsync(one => one.Id == draft && one.OwnerId == moment.By.Person, cancel)
                    ?? throw new RefusedException(new NotFound());
                kept.CanDiscard(moment.By)?.Throw();
                db.Drafts.Remove(kept);
                return kept.Content.Files;
            },
            cancel);
        foreach (var file in thrown)
            files.Remove(file.Id);
    }
}
