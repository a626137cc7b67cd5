using System.Net;
using Microsoft.Extensions.Options;

namespace SupportPortal.Web;

/// <summary>Stops the start, with a sentence, when the section <c>Portal</c> cannot be right.</summary>
internal sealed class PortalOptionsCheck(IHostEnvironment environment) : IValidateOptions<PortalOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, PortalOptions options)
    {
        var wrong = Wrong(options).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Wrong(PortalOptions portal)
    {
        if (string.IsNullOrWhiteSpace(portal.SellerName))
            yield return "Portal:SellerName is empty.";
        if (portal.SellerCountry is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            yield return $"Portal:SellerCountry is '{portal.SellerCountry}'; two capital letters, such as SE, are expected.";
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(portal.SellerTimeZone) is null)
            yield return $"Portal:SellerTimeZone is '{portal.SellerTimeZone}'; a name such as Europe/Stockholm is expected.";
        if (string.IsNullOrWhiteSpace(portal.DataFolder))
            yield return "Portal:DataFolder is empty.";
        if (portal.PublicOrigin is { } origin && !IsOrigin(origin))
            yield return $"Portal:PublicOrigin is '{origin}'; an address without a path, such as https://support.example.com, is expected.";
        if (!environment.IsDevelopment() && portal.PublicOrigin?.Scheme != Uri.UriSchemeHttps)
            yield return "Portal:PublicOrigin must be set to an https address outside Development.";
        if (portal.CloudPlanUrl is { } cloud && (!cloud.IsAbsoluteUri || cloud.Scheme is not ("https" or "http")))
            yield return $"Portal:CloudPlanUrl is '{cloud}'; an address such as https://cloud.example.com/plans is expected.";
        if (portal.CloudPlanUrl is not null && string.IsNullOrWhiteSpace(portal.CloudPlanName))
            yield return "Portal:CloudPlanName is empty.";
        foreach (var proxy in portal.Proxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
            yield return $"Portal:Proxies has '{proxy}'; an IP address is expected.";
    }

    private static bool IsOrigin(Uri uri) =>
        uri is { IsAbsoluteUri: true, Scheme: "https" or "http", PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
