using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Plans;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Incidents;

/// <summary>Finds what can pay for a further part of an incident today, for its submitter (R10, R33).</summary>
public sealed class FindPartOffer(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The offer.</summary>
    /// <param name="incident">The incident that was split, read for its submitter.</param>
    /// <param name="sellerCountry">Whose calendar counts where the account's country has none (R13).</param>
    /// <param name="moment">The submitter, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<PartOffer> HandleAsync(Incident incident, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var product = await db.Products.AsNoTracking().Whole().SingleOrDefaultAsync(one => one.Id == incident.ProductId, cancel);
        var packs = await db.PacksToUseAsync(incident.CustomerId, cancel);
        var country = await db.Users.Where(account => account.Id == incident.CustomerId).Select(account => account.Country).SingleAsync(cancel);
        return new PartOffer
        {
            Packs = packs,
            Advice = PlanAdvisor.Advise(product, product?.Find(incident.VersionId), moment.Today, await db.HeldAsync(packs, incident.CustomerId, moment, cancel)),
            Calendar = await db.InForceAsync(country, sellerCountry, cancel),
        };
    }
}
