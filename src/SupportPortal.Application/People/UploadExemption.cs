using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>Takes an exemption document of the actor's own, for an admin to decide on (R28).</summary>
public sealed class UploadExemption(IDbContextFactory<SupportDbContext> store, IFileStore files)
{
    /// <summary>How many documents of one person can wait at a time.</summary>
    public const int MostWaiting = 20;

    /// <summary>Takes it.</summary>
    /// <exception cref="RefusedException">
    /// <see cref="ExemptionWaitsAlready"/>, <see cref="TooManyExemptionsWait"/>, or what is wrong with document or file.
    /// </exception>
    public async Task HandleAsync(ExemptionClaim claim, ProofUpload document, Moment moment, CancellationToken cancel)
    {
        claim.WhyNot(moment.Today)?.Throw();
        var file = await files.SaveAsync(document.Content, document.FileName, moment, cancel);
        try
        {
            await store.DecideAsync(db => TakeAsync(db, claim, file, moment, cancel), cancel);
        }
        catch (RefusedException)
        {
            files.Remove(file.Id);
            throw;
        }
    }

    private static async Task TakeAsync(SupportDbContext db, ExemptionClaim claim, StoredFile file, Moment moment, CancellationToken cancel)
    {
        var exemption = TaxExemption.Upload(claim, file, moment);
        var waiting = await db.TaxExemptions.AsNoTracking()
            .Where(one => one.CustomerId == exemption.CustomerId && one.State == ExemptionState.Waiting).ToListAsync(cancel);
        if (waiting.Find(one => one.Jurisdiction == exemption.Jurisdiction && one.CertificateNumber == exemption.CertificateNumber) is { } same)
            new ExemptionWaitsAlready(same.UploadedAt).Throw();
        if (waiting.Count >= MostWaiting)
            new TooManyExemptionsWait(MostWaiting).Throw();
        db.TaxExemptions.Add(exemption);
    }
}
