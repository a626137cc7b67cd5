namespace SupportPortal.Web;

/// <summary>Who runs this portal, and where; the section <c>Portal</c> of the configuration.</summary>
public sealed class PortalOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Portal";

    /// <summary>The name that stands on every page and mail.</summary>
    public string SellerName { get; set; } = "SupportPortal";

    /// <summary>The seller's country (ISO 3166-1, two letters): its business calendar is the default (R13).</summary>
    public string SellerCountry { get; set; } = "US";

    /// <summary>The seller's time zone (IANA): dates of purchase, expiry and lifecycle are dates there (R22, R29).</summary>
    public string SellerTimeZone { get; set; } = "America/New_York";

    /// <summary>The folder for the embedded store, files and mail, relative to the content root.</summary>
    public string DataFolder { get; set; } = "App_Data";

    /// <summary>The address people see, without a path; https outside Development.</summary>
    public Uri? PublicOrigin { get; set; }

    /// <summary>The monitored address that replies to mails go to (R39).</summary>
    public string? SupportMail { get; set; }

    /// <summary>What the seller calls the pay-as-you-go plan for cloud products that the plan step points to (R33).</summary>
    public string CloudPlanName { get; set; } = "pay-as-you-go cloud support";

    /// <summary>Where that plan is sold; without it the plan step does not name it.</summary>
    public Uri? CloudPlanUrl { get; set; }

    /// <summary>The addresses of the reverse proxies whose forwarded headers are believed.</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    /// <summary>Whether a new store gets the demonstration; in Development only, where its sign-ins are there either way.</summary>
    public bool Demonstration { get; set; } = true;

    /// <summary><see cref="SellerTimeZone"/>, looked up.</summary>
    public DateTimeZone SellerZone => DateTimeZoneProviders.Tzdb[SellerTimeZone];
}
