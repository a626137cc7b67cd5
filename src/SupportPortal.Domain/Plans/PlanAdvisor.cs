using SupportPortal.Domain.Products;

namespace SupportPortal.Domain.Plans;

/// <summary>Tells which plans serve a version, and why others do not (R30, R32, R33).</summary>
public static class PlanAdvisor
{
    /// <summary>The plan step, for a chosen version.</summary>
    /// <param name="product">The product, or null when it is unknown.</param>
    /// <param name="version">One of its versions, or null when it is unknown.</param>
    /// <param name="today">The date in the seller's time zone.</param>
    /// <param name="held">The packs that the account may use.</param>
    public static PlanAdvice Advise(
        Product? product, ProductVersion? version, LocalDate today, IEnumerable<HeldPack> held)
    {
        var verdict = product is null || version is null ? null : product.Judge(version, today);
        var judged = held
            .OrderBy(pack => (pack.LastDay, pack.PurchasedOn, pack.Id))
            .Select(pack => new UnavailablePack(pack, WhyNot(pack, verdict, today)))
            .ToLookup(pack => pack.Reasons.Count == 0);
        return new()
        {
            Verdict = verdict,
            NoPlan = verdict is null ? new VersionIsUnknown() : product!.CanBeServed(version!, today),
            Available = [.. judged[true].Select(pack => pack.Pack)],
            Unavailable = [.. judged[false]],
        };
    }

    /// <summary>Every plan with the reason why it does not serve a version on a day, or null when it does (R30).</summary>
    public static IReadOnlyList<(SupportPlan Plan, Refusal? Reason)> PlansFor(Product product, ProductVersion version, LocalDate on)
    {
        var verdict = product.Judge(version, on);
        return [.. PlanTerms.All.Select(terms => (terms.Plan, terms.Serves(verdict)))];
    }

    /// <summary>
    /// The last day on which a plan that serves a version still does, by the dates known on a day; null when no end is known.
    /// A later version that is announced shifts N, and so can end it too (R32).
    /// </summary>
    public static LocalDate? LastDayServed(SupportPlan plan, Product product, ProductVersion version, LocalDate on) =>
        DaysOfChange(product, version, on)
            .FirstOrDefault(day => plan.Terms().Serves(product.Judge(version, day!.Value)) is not null)?.PlusDays(-1);

    /// <summary>Why one pack cannot pay for an incident about a version today, or null when it can.</summary>
    public static Refusal? CanUse(HeldPack pack, Product product, ProductVersion version, LocalDate today) =>
        product.CanBeServed(version, today)
        ?? (WhyNot(pack, product.Judge(version, today), today) is [var first, ..] ? first : null);

    private static IEnumerable<LocalDate?> DaysOfChange(Product product, ProductVersion version, LocalDate on) =>
        product.Versions.Select(other => other.ReleasedOn)
            .Append(version.MainstreamEnd?.PlusDays(1)).Append(version.SupportEnd?.PlusDays(1))
            .Where(day => day > on).Order();

    private static IReadOnlyList<Refusal> WhyNot(HeldPack pack, LifecycleVerdict? verdict, LocalDate today)
    {
        var terms = pack.Plan.Terms();
        IEnumerable<Refusal> phase = verdict is null ? [new VersionIsUnknown()] : terms.WhyNotServed(verdict);
        Refusal?[] own = [terms.CanBeHeldBy(pack.Partner, today), pack.CannotBeUsed];
        return [.. phase, .. own.OfType<Refusal>()];
    }
}
