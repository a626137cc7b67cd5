using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Reads claims for admins.</summary>
internal static class ClaimFiles
{
    /// <summary>The claims, the oldest first.</summary>
    public static async Task<List<ClaimFile>> ClaimFilesAsync(this SupportDbContext db, IQueryable<RecoveryRequest> claims, CancellationToken cancel)
    {
        var rows = await (
            from claim in claims.AsNoTracking()
            join account in db.Users on claim.AskedBy equals account.Id
            orderby claim.AskedAt, claim.Id
            select new
            {
                Claim = claim,
                Account = account,
                Incidents = db.Incidents.Count(incident => incident.CustomerId == account.Id),
                Pack = db.Packs.Where(pack => db.Orders.Any(order => order.Id == pack.OrderId && order.NumberNormalized == claim.NumberNormalized))
                    .Select(pack => (Guid?)pack.Id).FirstOrDefault(),
            }).ToListAsync(cancel);
        return [.. rows.Select(row => new ClaimFile(row.Claim, row.Account, row.Incidents, row.Pack))];
    }
}
