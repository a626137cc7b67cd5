namespace SupportPortal.Domain.Products;

/// <summary>What an import can change beside dates (R29).</summary>
public enum ProductDetail
{
    /// <summary>Who makes it.</summary>
    Vendor = 1,

    /// <summary>What it belongs to.</summary>
    Family = 2,

    /// <summary>Other names.</summary>
    Aliases = 3,

    /// <summary>Where it runs.</summary>
    Deployment = 4,

    /// <summary>The lifecycle policy.</summary>
    Policy = 5,

    /// <summary>Whether the version is a preview.</summary>
    Preview = 6,

    /// <summary>The line of the version.</summary>
    Line = 7,

    /// <summary>The order of the product's lines, newest first.</summary>
    LineOrder = 8,
}
