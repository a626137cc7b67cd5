using SupportPortal.Application.Data;
using SupportPortal.Application.Plans;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Incidents;

/// <summary>
/// How every incident comes about, from a draft or from a part of a split: the version is judged that day, the number
/// given, the promise counted, and one incident of the pack used, in the transaction of the deed (R23).
/// </summary>
internal static class Submitting
{
    /// <summary>Judges product and version on the day of submission, and that packs can pay for them (R29, R32).</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="product">The product.</param>
    /// <param name="version">Its version.</param>
    /// <param name="packs">The packs that are to pay, locked, before any of it is used.</param>
    /// <param name="customer">Whose incidents they are to be.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="VersionIsUnknown"/>, or why the pack or the version cannot be used.</exception>
    public static async Task<LifecycleVerdict> JudgeAsync(
        this SupportDbContext db, Guid product, Guid version, IReadOnlyCollection<Pack> packs, Guid customer, Moment moment, CancellationToken cancel)
    {
        var found = await db.Products.AsNoTracking().Whole().SingleOrDefaultAsync(one => one.Id == product, cancel);
        if (found?.Find(version) is not { } chosen)
            throw new RefusedException(new VersionIsUnknown());
        foreach (var held in await db.HeldAsync(packs, customer, moment, cancel))
            PlanAdvisor.CanUse(held, found, chosen, moment.Today)?.Throw();
        return found.Judge(chosen, moment.Today);
    }

    /// <summary>The calendar whose hours count for a customer's new incidents (R13); the account cannot be deleted meanwhile.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="customer">Whose incidents they are to be.</param>
    /// <param name="sellerCountry">Whose calendar counts where the account's country has none.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="CustomerIsNotThere"/>.</exception>
    public static async Task<CalendarVersion> CalendarOfAsync(this SupportDbContext db, Guid customer, string sellerCountry, CancellationToken cancel)
    {
        await db.LockCustomerAsync(customer, cancel);
        var country = await db.Users.Where(account => account.Id == customer).Select(account => account.Country).SingleAsync(cancel);
        return await db.InForceAsync(country, sellerCountry, cancel);
    }

    /// <summary>Stores an incident, and uses one incident of the pack for it.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="pack">The pack that pays, locked.</param>
    /// <param name="cause">What the use is entered for; once.</param>
    /// <param name="customer">Whose incident it is.</param>
    /// <param name="submit">Makes the incident of a number.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException">Why the pack cannot be used.</exception>
    public static async Task<Incident> StoreAsync(
        this SupportDbContext db, Pack pack, Guid cause, Guid customer, Func<IncidentNumber, Incident> submit, Moment moment, CancellationToken cancel)
    {
        var incident = submit(await db.NextIncidentNumberAsync(cancel));
        pack.Use(customer, incident.Id, incident.Number, cause, moment);
        db.Incidents.Add(incident);
        await db.TellIfCriticalAsync(incident, moment, cancel);
        return incident;
    }
}
