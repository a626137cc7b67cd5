using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Partners;

/// <summary>Partners that are there before a test begins.</summary>
internal static class GivenPartners
{
    /// <summary>Grants a Gold status for the first time.</summary>
    public static Task GrantAsync(this PortalFactory portal, DemoAccount account, LocalDate until) =>
        portal.Services.GetRequiredService<GrantPartnerStatus>().HandleAsync(
            account.Id, new PartnerStatus(PartnerLevel.Gold, "4711", until), 0, portal.Moment(DemoAccounts.Admin), CancellationToken.None);
}
