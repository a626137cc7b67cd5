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
    /// <summary>Judges product and version on the day of submission, and that a pack can pay for them (R29, R32).</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="product">The product.</param>
    /// <param name="version">Its version.</param>
    /// <param name="pack">The pack that is to pay, locked.</param>
    /// <param name="customer">Whose incident it is to be.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="VersionIsUnknown"/>, or why the pack or the version cannot be used.</exception>
    public static async Task<LifecycleVerdict> JudgeAsync(
        this SupportDbContext db, Guid product, Guid version, Pack pack, Guid customer, Moment moment, CancellationToken cancel)
    {
        var found = await db.Products.AsNoTracking().Whole().SingleOrDefaultAsync(one => one.Id == product, cancel);
        if (found?.Find(version) is not { } chosen)
            throw new RefusedException(new VersionIsUnknown());
        PlanAdvisor.CanUse(await db.HeldAsync(pack, customer, moment, cancel), found, chosen, moment.Today)?.Throw();
        return found.Judge(chosen, moment.Today);
    }

    /// <summary>Stores an incident, and uses one incident of the pack for it.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="pack">The pack that pays, locked.</param>
    /// <param name="cause">What the use is entered for; once.</param>
    /// <param name="sellerCountry">Whose calendar counts where the account's country has none (R13).</param>
    /// <param name="customer">Whose incident it is.</param>
    /// <param name="submit">Makes the incident of a number and the calendar in force.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException"><see cref="CustomerIsNotThere"/>, or why the pack cannot be used.</exception>
    public static async Task<Incident> StoreAsync(
        this SupportDbContext db, Pack pack, Guid cause, string sellerCountry, Guid customer,
        Func<IncidentNumber, CalendarVersion, Incident> submit, Moment moment, CancellationToken cancel)
    {
        await db.LockCustomerAsync(customer, cancel);
        var country = await db.Users.Where(account => account.Id == customer).Select(account => account.Country).SingleAsync(cancel);
        var calendar = await db.InForceAsync(country, sellerCountry, cancel);
        var incident = submit(await db.NextIncidentNumberAsync(cancel), calendar);
        pack.Use(customer, incident.Id, incident.Number, cause, moment);
        db.Incidents.Add(incident);
        return incident;
    }
}
