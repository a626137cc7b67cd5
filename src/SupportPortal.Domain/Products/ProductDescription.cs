namespace SupportPortal.Domain.Products;

/// <summary>What an admin tells of a product beside its versions (R29).</summary>
/// <param name="Name">The name that people read.</param>
/// <param name="Vendor">Who makes it, if told.</param>
/// <param name="Family">What it belongs to, if told.</param>
/// <param name="Aliases">Other names that people search for.</param>
/// <param name="Deployment">Where it runs.</param>
public sealed record ProductDescription(string Name, string? Vendor, string? Family, IReadOnlyList<string> Aliases, Deployment Deployment)
{
    /// <summary>Whether this is what is told of a product already.</summary>
    public bool IsOf(Product product) =>
        (Name, Vendor, Family, Deployment) == (product.Name, product.Vendor, product.Family, product.Deployment) && Aliases.SequenceEqual(product.Aliases);
}
