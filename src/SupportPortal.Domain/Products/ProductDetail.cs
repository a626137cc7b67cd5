namespace SupportPortal.Domain.Products;

/// <summary>What an import can change beside dates (R29).</summary>
public enum ProductDetail
{
    /// <summary>The name of product or version.</summary>
    Name = 1,

    /// <summary>Who makes it.</summary>
    Vendor = 2,

    /// <summary>What it belongs to.</summary>
    Family = 3,

    /// <summary>Other names.</summary>
    Aliases = 4,

    /// <summary>Where it runs.</summary>
    Deployment = 5,

    /// <summary>The lifecycle policy.</summary>
    Policy = 6,

    /// <summary>Whether the version is a preview.</summary>
    Preview = 7,

    /// <summary>The line of the version.</summary>
    Line = 8,

    /// <summary>The order of the product's lines, newest first.</summary>
    LineOrder = 9,
}
