using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Plans;

/// <summary>A product, with those of its versions that a plan serves on a day.</summary>
/// <param name="product">The product, whole.</param>
/// <param name="plan">The plan.</param>
/// <param name="today">The date in the seller's time zone.</param>
public sealed class ServedProduct(Product product, SupportPlan plan, LocalDate today)
{
    /// <summary>The product.</summary>
    public Product Product { get; } = product;

    /// <summary>The versions, newest first.</summary>
    public IReadOnlyList<ServedVersion> Versions { get; } =
    [
        .. from version in product.VersionsNewestFirst
           let verdict = product.Judge(version, today)
           where plan.Terms().Serves(verdict) is null
           let position = !plan.Terms().NMinusOne ? null : verdict.Position == LinePosition.Newest ? "N" : "N-1"
           select new ServedVersion(version.Slug, verdict.FullName, position, PlanAdvisor.LastDayServed(plan, product, version, today)),
    ];
}
