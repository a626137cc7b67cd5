using SupportPortal.Application.Incidents;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>A filter that is on.</summary>
/// <param name="Kind">What it narrows: "Product".</param>
/// <param name="Values">To what.</param>
/// <param name="Without">The address without it.</param>
public sealed record FilterChip(string Kind, string Values, string Without)
{
    /// <summary>The filters of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="products">The products that are known of those in it.</param>
    /// <param name="engineers">The engineers.</param>
    public static IEnumerable<FilterChip> Of(QueueAddress address, IEnumerable<NamedKey> products, IEnumerable<NamedKey> engineers)
    {
        address = address.FirstPage();
        if (address.Severities.Count > 0)
            yield return new(T("Severity"), string.Join(", ", address.Severities), (address with { Severities = [] }).Path);
        if (address.Products.Count > 0)
            yield return new(T("Product"), string.Join(", ", address.Products.Select(slug => products.FirstOrDefault(product => product.Slug == slug)?.Name ?? T("unknown")).Distinct()), (address with { Products = [] }).Path);
        if (address.Countries.Count > 0)
            yield return new(T("Country"), string.Join(", ", address.Countries.Select(Countries.NameOf)), (address with { Countries = [] }).Path);
        if (address.Assignee is { } assignee)
            yield return new(T("Assignee"), engineers.FirstOrDefault(engineer => engineer.Id == assignee)?.Name ?? T("unknown"), (address with { Assignee = null }).Path);
        if (address.Words.Length > 0)
            yield return new(T("[search] Words"), address.Words, (address with { Words = "" }).Path);
    }
}
