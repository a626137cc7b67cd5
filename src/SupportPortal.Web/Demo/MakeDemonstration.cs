using Microsoft.Extensions.Options;
using SupportPortal.Application.Demo;
using SupportPortal.Domain;

namespace SupportPortal.Web.Demo;

/// <summary>Makes what the configuration wants of the demonstration: all of it, or its sign-ins only.</summary>
internal sealed class MakeDemonstration(Demonstration demonstration, SeedDemoAccounts accounts, IOptions<PortalOptions> options)
{
    /// <summary>Makes what is missing.</summary>
    /// <returns>Whether more than sign-ins was made.</returns>
    public async Task<bool> HandleAsync(Moment moment, CancellationToken cancel)
    {
        var portal = options.Value;
        if (portal.Demonstration)
            return await demonstration.HandleAsync(portal.SellerCountry, portal.SellerZone, moment.At, cancel);
        await accounts.HandleAsync(DemoAccounts.All, moment, cancel);
        return false;
    }
}
