namespace SupportPortal.Domain.Products;

/// <content>What lies ahead in its lifecycle (R29, R35).</content>
public sealed partial class Product
{
    /// <summary>
    /// The days ahead on which the life of its versions turns, today among them. A Modern version has no end of mainstream
    /// that anybody would notice, and nothing of a preview is promised.
    /// </summary>
    /// <param name="today">The date in the seller's time zone.</param>
    /// <param name="until">The last day to tell of.</param>
    public IEnumerable<DateAhead> DatesAhead(LocalDate today, LocalDate until) =>
        from version in VersionsNewestFirst
        where !version.IsPreview
        from field in LifecycleDates.Fields
        where version.Policy != LifecyclePolicy.Modern || field != LifecycleFields.MainstreamEnd
        let day = version.Dates[field].LastDay
        where day >= today && day <= until
        select new DateAhead(this, version, field, day.Value);
}
