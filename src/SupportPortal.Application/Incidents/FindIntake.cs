using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Plans;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// Finds a draft of the actor's own, with all that its steps show. What an engineer types for a customer shows the customer's
/// packs and calendar (R37).
/// </summary>
public sealed class FindIntake(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The draft; null when there is none, or it is somebody else's (R37).</summary>
    /// <param name="draft">Its key.</param>
    /// <param name="sellerCountry">Whose calendar counts where the account's country has none (R13).</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Intake?> HandleAsync(Guid draft, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var found = await db.Drafts.AsNoTracking().Where(one => one.Id == draft && one.OwnerId == moment.By.Person)
            .Join(db.Users, one => one.CustomerId, account => account.Id, (one, account) => new { Draft = one, Account = account })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var product = await FindProductAsync(db, found.Draft.Content, cancel);
        var customer = found.Account.Id;
        var packs = await db.PacksToUseAsync(customer, cancel);
        return new Intake
        {
            Draft = found.Draft,
            Account = found.Account,
            Product = product,
            Packs = packs,
            Orders = found.Draft.IsForAnother ? [] : await UnpaidAsync(db, draft, moment, cancel),
            Advice = PlanAdvisor.Advise(
                product, found.Draft.Content.VersionId is { } id ? product?.Find(id) : null, moment.Today, await db.HeldAsync(packs, customer, moment, cancel)),
            KindsOfHelp = await db.Exclusions.AsNoTracking().OrderByDescending(kind => kind.IsCovered).ThenBy(kind => kind.Order).ThenBy(kind => kind.Code).ToListAsync(cancel),
            Calendar = await db.InForceAsync(found.Account.Country, sellerCountry, cancel),
        };
    }

    private static Task<Product?> FindProductAsync(SupportDbContext db, IncidentDraft content, CancellationToken cancel) =>
        db.Products.AsNoTracking().Whole().SingleOrDefaultAsync(product => product.Id == content.ProductId, cancel);

    private static async Task<IReadOnlyList<Order>> UnpaidAsync(SupportDbContext db, Guid draft, Moment moment, CancellationToken cancel)
    {
        var unpaid = await db.Orders.AsNoTracking().Where(order => order.BuyerId == moment.By.Person && order.State == OrderState.Unpaid)
            .OrderBy(order => order.RecordedAt).ThenBy(order => order.Id).ToListAsync(cancel);
        return [.. unpaid.Where(order => order.CanHold(draft, moment) is null)];
    }
}
