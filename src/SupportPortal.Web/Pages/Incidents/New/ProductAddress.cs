namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What an address says about product and version.</summary>
public sealed class ProductAddress
{
    /// <summary>What is searched for.</summary>
    public string? Q { get; set; }

    /// <summary>The product's name in addresses.</summary>
    public string? Product { get; set; }

    /// <summary>The version's name in addresses.</summary>
    public string? Version { get; set; }
}
