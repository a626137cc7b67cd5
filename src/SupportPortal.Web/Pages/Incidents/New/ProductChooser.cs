using SupportPortal.Application.Products;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Pages.Lifecycle;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>Finds what an address says about product and version.</summary>
public sealed class ProductChooser(SearchProducts search, FindProduct find, Door door)
{
    private const int Most = 50;

    /// <summary>The choice as it stands.</summary>
    public async Task<ProductChoice> ReadAsync(ProductAddress address, IReadOnlyDictionary<string, string?> carried, CancellationToken cancel)
    {
        var product = address.Product is { Length: > 0 } slug ? await find.HandleAsync(slug, cancel) : null;
        var version = address.Version is { Length: > 0 } wanted ? product?.Find(wanted) : null;
        var found = product is null ? await search.HandleAsync(address.Q, Most + 1, cancel) : [];
        return new ProductChoice
        {
            Query = address.Q ?? "",
            Found = [.. found.Take(Most).Select(one => new FoundProduct(one, address.Q ?? "", door.Moment.Today))],
            HasMore = found.Count > Most,
            Product = product,
            Version = version,
            IsUnknown = (product is null && address.Product is { Length: > 0 }) || (version is null && address.Version is { Length: > 0 }),
            Today = door.Moment.Today,
            Carried = carried,
        };
    }

    /// <summary>The version to submit an incident for.</summary>
    /// <exception cref="RefusedException">None is chosen, or none can be submitted for it (R30).</exception>
    public static (Guid Product, Guid Version) Insist(ProductChoice choice)
    {
        if (choice.IsUnknown)
            new VersionIsUnknown().Throw();
        if (choice is not { Product: { } product, Version: { } version })
            throw new RefusedException(new Domain.Incidents.ProductIsMissing());
        choice.CannotBeServed?.Throw();
        return (product.Id, version.Id);
    }
}
