using SupportPortal.Domain;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Lifecycle;

/// <summary>One version of a product, with all that the page tells of it (R30).</summary>
/// <param name="product">The product, whole.</param>
/// <param name="version">One of its versions.</param>
/// <param name="axis">The axis that all lanes share.</param>
/// <param name="today">The date in the seller's time zone (R29).</param>
public sealed class VersionRow(Product product, ProductVersion version, TimelineAxis axis, LocalDate today)
{
    /// <summary>The name in addresses.</summary>
    public string Slug => version.Slug;

    /// <summary>Whether incidents can be submitted for it.</summary>
    public bool IsInLifecycle => Verdict.IsInLifecycle;

    /// <summary>What is judged of it today.</summary>
    public LifecycleVerdict Verdict { get; } = product.Judge(version, today);

    /// <summary>Why no incident can be submitted for it, or null.</summary>
    public Refusal? Refusal => product.CanBeServed(version, today);

    /// <summary>Where to go from a version that is out of support, if there is somewhere.</summary>
    public ProductVersion? Successor => Refusal is VersionIsOutOfLifecycle ? product.NearestSupportedSuccessor(version, today) : null;

    /// <summary>Its life, drawn.</summary>
    public LifecycleTimeline Lane => new(Verdict.FullName, version, today, axis);

    /// <summary>Which plans serve it.</summary>
    public IEnumerable<PlanCell> Cells => PlanColumn.For(product).Select(column =>
    {
        var terms = column.Plan.Terms();
        var serves = terms.Serves(Verdict) is null;
        var position = serves && terms.NMinusOne ? (Verdict.Position == LinePosition.Newest ? "N" : "N-1") : null;
        return new PlanCell(column, serves, position, serves ? PlanAdvisor.LastDayServed(column.Plan, product, version, today) : null);
    });

    /// <summary>The plans that serve it, and those that do not with the reason.</summary>
    public IReadOnlyList<(SupportPlan Plan, Refusal? Reason)> Plans => PlanAdvisor.PlansFor(product, version, today);
}
