using SupportPortal.Application.Attachments;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Asks for the pack of somebody who has left (R25). Whether there is an order with the number makes no difference, in the
/// answer or in the work.
/// </summary>
public sealed class RequestRecovery(IDbContextFactory<SupportDbContext> store, IFileStore files)
{
    /// <summary>Asks for it.</summary>
    /// <exception cref="RefusedException"><see cref="ClaimWaitsAlready"/>, or what is wrong with claim or file.</exception>
    public async Task HandleAsync(RecoveryClaim claim, ProofUpload? proof, Moment moment, CancellationToken cancel)
    {
        claim.WhyNot()?.Throw();
        var file = proof is null ? null : await files.SaveAsync(proof.Content, proof.FileName, moment, cancel);
        try
        {
            await store.DecideAsync(db => AskAsync(db, claim with { Proof = file }, moment, cancel), cancel);
        }
        catch (RefusedException) when (file is not null)
        {
            files.Remove(file.Id);
            throw;
        }
    }

    private static async Task AskAsync(SupportDbContext db, RecoveryClaim claim, Moment moment, CancellationToken cancel)
    {
        var number = claim.Number.Normalized;
        var pack = await db.Packs.WithNumber(db, number).Select(found => (Guid?)found.Id).SingleOrDefaultAsync(cancel);
        var waiting = await db.RecoveryRequests
            .Where(asked => asked.AskedBy == moment.By.Person && asked.NumberNormalized == number && asked.State == RecoveryState.Waiting)
            .Select(asked => (Instant?)asked.AskedAt).SingleOrDefaultAsync(cancel);
        if (waiting is { } since)
            new ClaimWaitsAlready(since).Throw();
        db.RecoveryRequests.Add(RecoveryRequest.Ask(claim, pack, moment));
    }
}
