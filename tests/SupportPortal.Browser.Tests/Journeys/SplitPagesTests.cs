using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Browser.Tests.Journeys;

/// <summary>axe finds nothing on the pages of the incident that the demonstration's engineer has split.</summary>
[Collection(OnePortal.Name)]
[Rule("R10")]
public sealed class SplitPagesTests(BrowserPortal portal)
{
    [ChromiumTheory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Are_accessible_and_fit(bool dark, bool narrow)
    {
        var number = await NumberAsync();
        await VisitAsync(DemoAccounts.Customer, [$"/incidents/{number}", $"/incidents/{number}/split/2", $"/incidents/{number}/split/2/decline"], dark, narrow);
        await VisitAsync(DemoAccounts.Engineer, [$"/queue/{number}", $"/queue/{number}/split", $"/queue/{number}/split/2/withdraw"], dark, narrow);
    }

    private async Task<IncidentNumber> NumberAsync()
    {
        await using var db = await portal.Services.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContextAsync();
        return await db.Incidents.Where(incident => incident.PartCount > 0 && incident.CustomerId == DemoAccounts.Customer.Id).Select(incident => incident.Number).SingleAsync();
    }

    private async Task VisitAsync(DemoAccount who, string[] addresses, bool dark, bool narrow)
    {
        await using var person = await portal.SomebodyAsync(dark, narrow);
        await person.SignInAsync(who.Email);
        foreach (var address in addresses)
            Assert.Equal(200, (await person.OpenAsync(address))?.Status);
    }
}
