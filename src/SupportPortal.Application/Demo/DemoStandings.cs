using System.Text;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Demo;

/// <summary>What admins decided, or have to, on people of the demonstration: a partner status (R34), exemption documents (R28).</summary>
internal sealed class DemoStandings(IDbContextFactory<SupportDbContext> store, GrantPartnerStatus grant, UploadExemption upload, DecideExemption decide)
{
    private static readonly DemoAccount Partner = DemoPeople.Of("t.nowak");
    private static readonly DemoAccount Exempt = DemoPeople.Of("ola.berge");
    private static readonly DemoAccount Asking = DemoPeople.Of("dana.whitfield");

    /// <summary>What happens, in any order. Each looks whether it has happened: none leaves what the others are counted by.</summary>
    public IEnumerable<DemoStep> Steps(DemoTimes times) =>
    [
        new(times.DaysAgo(60), DemoAccounts.Admin, GrantAsync),
        new(times.DaysAgo(12), Exempt, (moment, cancel) => UploadAsync("NO", "971 526 920", moment, cancel)),
        new(times.DaysAgo(11), DemoAccounts.Admin, ApproveAsync),
        new(times.DaysAgo(1), Asking, (moment, cancel) => UploadAsync("US-ME", "E-49127", moment, cancel)),
    ];

    private async Task GrantAsync(Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        if (!await db.Partners.AnyAsync(partner => partner.Id == Partner.Id, cancel))
            await grant.HandleAsync(Partner.Id, new PartnerStatus(PartnerLevel.Gold, "4711390", moment.Today.PlusYears(1)), 0, moment, cancel);
    }

    private async Task UploadAsync(string jurisdiction, string number, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        if (await db.TaxExemptions.AnyAsync(one => one.CustomerId == moment.By.Person, cancel))
            return;
        var claim = new ExemptionClaim(Jurisdiction.Of(jurisdiction), number, moment.Today.PlusYears(2));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes($"Certificate of exemption {number}, {jurisdiction}\n"));
        await upload.HandleAsync(claim, new ProofUpload(content, "certificate.txt"), moment, cancel);
    }

    private async Task ApproveAsync(Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var waits = await db.TaxExemptions.AsNoTracking().SingleOrDefaultAsync(one => one.CustomerId == Exempt.Id && one.State == ExemptionState.Waiting, cancel);
        if (waits is not null)
            await decide.ApproveAsync(waits.Id, "The number is in the public register.", moment, cancel);
    }
}
