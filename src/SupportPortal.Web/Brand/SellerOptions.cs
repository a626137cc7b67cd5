namespace SupportPortal.Web.Brand;

/// <summary>How the seller looks and can be reached, on pages and in mails; the section <c>Seller</c> of the configuration.</summary>
public sealed class SellerOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Seller";

    /// <summary>The accent colour on light ground, such as #0a5878; empty for the portal's own.</summary>
    public string Accent { get; set; } = "";

    /// <summary>The accent colour on dark ground; empty for one that is made from <see cref="Accent"/>.</summary>
    public string AccentDark { get; set; } = "";

    /// <summary>A file with the seller's logo, SVG or PNG, relative to the content root; empty for the portal's own mark.</summary>
    public string Logo { get; set; } = "";

    /// <summary>Whether the logo says the seller's name, which then does not stand beside it.</summary>
    public bool LogoSaysName { get; set; }

    /// <summary>The telephone number, as people read it.</summary>
    public string Telephone { get; set; } = "";

    /// <summary>The address for questions that are no incidents; empty means <c>Portal:SupportMail</c>.</summary>
    public string Email { get; set; } = "";

    /// <summary>The postal address, in one line.</summary>
    public string Address { get; set; } = "";
}
