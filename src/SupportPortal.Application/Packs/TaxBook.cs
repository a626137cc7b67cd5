using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>
/// What counts for the tax of new orders (R28): where buyers are, and their approved exemption documents. The portal
/// computes no tax; it records.
/// </summary>
internal sealed class TaxBook
{
    private readonly Dictionary<Guid, string> _countries;
    private readonly ILookup<Guid, TaxExemption> _approved;

    private TaxBook(Dictionary<Guid, string> countries, ILookup<Guid, TaxExemption> approved) => (_countries, _approved) = (countries, approved);

    /// <summary>Reads it for some buyers, inside the deed's transaction.</summary>
    public static async Task<TaxBook> ReadAsync(SupportDbContext db, IEnumerable<Guid> buyers, CancellationToken cancel)
    {
        var people = buyers.Distinct().ToList();
        var countries = await OrderBook.InPartsAsync(
            people, part => db.Users.AsNoTracking().Where(account => part.Contains(account.Id)).Select(account => new { account.Id, account.Country }), cancel);
        var approved = await OrderBook.InPartsAsync(
            people,
            part => db.TaxExemptions.AsNoTracking().Where(one => part.Contains(one.CustomerId) && one.State == ExemptionState.Approved),
            cancel);
        return new(countries.ToDictionary(one => one.Id, one => one.Country), approved.ToLookup(one => one.CustomerId));
    }

    /// <summary>The order in the jurisdiction that it names, else in the country of the buyer's account where there is one.</summary>
    public OrderDetails InJurisdiction(OrderDetails details, Guid? buyer) =>
        details.Jurisdiction is null && buyer is { } known && _countries.GetValueOrDefault(known) is { } country && Jurisdiction.WhyNot(country) is null
            ? details with { Jurisdiction = country }
            : details;

    /// <summary>Records the order as exempt when a document of the buyer covers it: the one that lasts longest.</summary>
    public void Record(Order order, Guid? buyer, Moment moment)
    {
        var covering = buyer is { } known ? _approved[known].Where(one => one.Covers(order.Jurisdiction, order.PurchasedOn)).MaxBy(one => one.ValidUntil) : null;
        if (covering is not null)
            order.RecordExemption(covering, moment);
    }
}
