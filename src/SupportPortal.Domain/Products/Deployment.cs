namespace SupportPortal.Domain.Products;

/// <summary>Where a product runs, which decides between partner packs and Signature cloud support (R32).</summary>
public enum Deployment
{
    /// <summary>On the customer's own machines.</summary>
    OnPremises = 1,

    /// <summary>With the vendor.</summary>
    Cloud = 2,
}
